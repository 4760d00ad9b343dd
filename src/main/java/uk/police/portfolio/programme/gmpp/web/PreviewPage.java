package uk.police.portfolio.programme.gmpp.web;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import uk.police.portfolio.programme.gmpp.GmppField;
import uk.police.portfolio.programme.gmpp.GmppImportDetails;
import uk.police.portfolio.programme.gmpp.GmppPreview;
import uk.police.portfolio.programme.gmpp.LineOutcome;
import uk.police.portfolio.programme.gmpp.PreviewedLine;
import uk.police.portfolio.programme.gmpp.RowStanding;
import uk.police.portfolio.tabular.CellFault;

/** @param ticked identifiers of the lines that are ticked */
record PreviewPage(
        GmppImportDetails details,
        GmppPreview preview,
        List<LineOutcome> outcomes,
        Set<String> ticked,
        boolean mayImport) {

    private static final Set<String> OWN_FAULTS = Set.of(
            "GMPP_ID_TWICE",
            "ENDS_BEFORE_START",
            "NOT_A_RATING",
            "NOT_WHOLE_PENCE",
            "COLUMNS_DISAGREE",
            "NOT_A_DEPARTMENT_HERE",
            "NO_COLUMN_REFERENCE",
            "NO_COLUMN_NAME");

    /** The lines that can be taken in, those already registered first. */
    public List<PreviewedLine> offered() {
        return Arrays.asList(RowStanding.CHANGED, RowStanding.NEW).stream()
                .flatMap(standing -> preview.standing(standing).stream())
                .toList();
    }

    /** The lines that cannot, and why. */
    public List<PreviewedLine> others(RowStanding standing) {
        return preview.standing(standing);
    }

    public List<CellFault> faults() {
        return preview.lines().stream().flatMap(line -> line.faults().stream()).toList();
    }

    public boolean isTicked(PreviewedLine line) {
        return ticked.contains(line.code());
    }

    public boolean mayApply() {
        return mayImport && preview.offersAnything();
    }

    public String faultKey(CellFault fault) {
        return OWN_FAULTS.contains(fault.code()) ? "programme.gmpp.fault." + fault.code() : fault.messageKey();
    }

    public List<GmppField> fields() {
        return Arrays.asList(GmppField.values());
    }

    public List<RowStanding> restingStandings() {
        return List.of(RowStanding.UNCHANGED, RowStanding.OLDER, RowStanding.HELD_HERE);
    }
}
