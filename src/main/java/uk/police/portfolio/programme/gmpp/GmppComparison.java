package uk.police.portfolio.programme.gmpp;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.police.portfolio.programme.About;
import uk.police.portfolio.programme.ProgrammeContent;
import uk.police.portfolio.programme.ProgrammeLevel;
import uk.police.portfolio.programme.Provenance;
import uk.police.portfolio.programme.RecordProgramme;
import uk.police.portfolio.shared.Change;
import uk.police.portfolio.shared.Money;
import uk.police.portfolio.tabular.CellFault;

/**
 * What the lines of a file would change in the register. A cell that is blank or withheld says nothing, so it changes
 * nothing: what is known stays, with its date.
 */
class GmppComparison {

    static final String WHOLE_LIFE = "whole-life, as published";

    private final Map<String, RegisteredProject> registered;
    private final Map<String, String> departments;
    private final LocalDate snapshotOn;
    private final String source;

    GmppComparison(
            Map<String, RegisteredProject> registered,
            Map<String, String> departments,
            LocalDate snapshotOn,
            String source) {
        this.registered = registered;
        this.departments = departments;
        this.snapshotOn = snapshotOn;
        this.source = source;
    }

    PreviewedLine line(GmppProject project, List<CellFault> faultsRead) {
        Optional<RegisteredProject> known = Optional.ofNullable(registered.get(project.reference()));
        List<CellFault> faults = new ArrayList<>(faultsRead);
        if (known.isEmpty() && sponsor(project) == null) {
            faults.add(new CellFault(project.line(), "Department", project.department(), "NOT_A_DEPARTMENT_HERE"));
        }
        if (known.isPresent() && endsBeforeItStarts(project, known.get())) {
            faults.add(CellFault.ofLine(project.line(), project.reference(), "ENDS_BEFORE_START"));
        }
        List<Change> changes = faults.isEmpty() ? changes(project, known.orElse(null)) : List.of();
        return new PreviewedLine(
                project.line(),
                project.reference(),
                project.name(),
                faults.isEmpty() ? standing(known, changes) : RowStanding.FAULTY,
                known.map(RegisteredProject::reference).orElse(null),
                changes,
                faults);
    }

    /** What is put on the register when the line is taken in. */
    RecordProgramme command(GmppProject project) {
        RegisteredProject known = registered.get(project.reference());
        Money cost = wholeLife(project, known);
        Provenance before = known == null ? Provenance.NONE : known.provenance();
        String basis = before.costBasis().isEmpty() && project.wholeLife() != null ? WHOLE_LIFE : before.costBasis();
        return new RecordProgramme(
                known == null ? ProgrammeLevel.NATIONAL : known.level(),
                known == null ? String.valueOf(sponsor(project)) : known.sponsorCode(),
                ProgrammeContent.only(about(project, known)),
                cost,
                new Provenance(source, basis, project.reference(), before.illustrative()));
    }

    private RowStanding standing(Optional<RegisteredProject> known, List<Change> changes) {
        if (known.isEmpty()) {
            return RowStanding.NEW;
        }
        if (!known.get().isKeptFromItsSource()) {
            return RowStanding.HELD_HERE;
        }
        if (known.get().isLaterThan(snapshotOn)) {
            return RowStanding.OLDER;
        }
        return changes.isEmpty() ? RowStanding.UNCHANGED : RowStanding.CHANGED;
    }

    private List<Change> changes(GmppProject project, @Nullable RegisteredProject known) {
        About after = about(project, known);
        About before = known == null ? About.titled(after.title()) : known.about();
        List<Change> changes = new ArrayList<>(before.changesTo(after));
        Money cost = wholeLife(project, known);
        Change money = Change.of(
                "wholeLifeCost", known == null ? null : known.wholeLife().full(), cost == null ? null : cost.full());
        if (money.changesAnything()) {
            changes.add(money);
        }
        return changes;
    }

    private About about(GmppProject project, @Nullable RegisteredProject known) {
        About before = known == null ? About.titled(project.name()) : known.about();
        boolean rated = project.rating() != null;
        return new About(
                before.title(),
                before.summary().isEmpty() ? shortened(project.description()) : before.summary(),
                before.sroOfficeId(),
                before.stage(),
                before.dataClass(),
                rated ? project.rating() : before.confidence(),
                rated ? snapshotOn : before.ratedOn(),
                project.startOn() == null ? before.startOn() : project.startOn(),
                project.endOn() == null ? before.endOn() : project.endOn());
    }

    private static @Nullable Money wholeLife(GmppProject project, @Nullable RegisteredProject known) {
        return project.wholeLife() != null || known == null ? project.wholeLife() : known.wholeLife();
    }

    private static boolean endsBeforeItStarts(GmppProject project, RegisteredProject known) {
        LocalDate start = project.startOn() == null ? known.about().startOn() : project.startOn();
        LocalDate end = project.endOn() == null ? known.about().endOn() : project.endOn();
        return start != null && end != null && end.isBefore(start);
    }

    private static String shortened(String description) {
        return description.length() <= 2000 ? description : description.substring(0, 1999) + "\u2026";
    }

    private @Nullable String sponsor(GmppProject project) {
        return departments.get(project.department().toLowerCase(Locale.ROOT));
    }
}
