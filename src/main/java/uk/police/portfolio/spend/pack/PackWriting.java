package uk.police.portfolio.spend.pack;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.spend.EnvelopeRegister;
import uk.police.portfolio.spend.SpendDimension;
import uk.police.portfolio.spend.SpendPdf;
import uk.police.portfolio.spend.SpendPicture;
import uk.police.portfolio.spend.SpendQuestion;
import uk.police.portfolio.spend.SpendReporting;
import uk.police.portfolio.spend.SpendTotals;
import uk.police.portfolio.spend.outlook.Affordability;
import uk.police.portfolio.spend.outlook.OutlookTables;
import uk.police.portfolio.spend.outlook.SpendMovement;
import uk.police.portfolio.spend.outlook.SpendOutlook;
import uk.police.portfolio.spend.range.ForecastRanges;
import uk.police.portfolio.tabular.TableBook;
import uk.police.portfolio.tabular.TableExport;
import uk.police.portfolio.tabular.TableFormat;

/**
 * Writes the tables of a month as they are frozen: asked by somebody who may read only what everybody may, since they leave the portal by
 * e-mail. Restricted money is in the national totals by year and nowhere else.
 */
@Component
class PackWriting {

    private static final Actor EVERYBODY = Actor.onTheirOwnAccount(new UUID(0, 0), "Everybody");
    private static final List<Set<SpendDimension>> ASKED =
            List.of(Set.of(SpendDimension.YEAR), Set.of(SpendDimension.BODY));

    private final SpendPicture picture;
    private final SpendOutlook outlook;
    private final ForecastRanges ranges;
    private final EnvelopeRegister envelopes;
    private final OutlookTables tables;
    private final SpendReporting reporting;
    private final PackWords words;
    private final SpendPdf pdf;

    PackWriting(
            SpendPicture picture,
            SpendOutlook outlook,
            ForecastRanges ranges,
            EnvelopeRegister envelopes,
            OutlookTables tables,
            SpendReporting reporting,
            PackWords words,
            SpendPdf pdf) {
        this.picture = picture;
        this.outlook = outlook;
        this.ranges = ranges;
        this.envelopes = envelopes;
        this.tables = tables;
        this.reporting = reporting;
        this.words = words;
        this.pdf = pdf;
    }

    /** A workbook of all tables, a document to read, and what other programs read as it is. */
    List<PackFile> files(YearMonth month) {
        SpendQuestion question =
                SpendQuestion.everything().asAt(month.atEndOfMonth()).orTheYearsOf(envelopes::asAt);
        SpendTotals totals = picture.totalsAndMeasures(question, EVERYBODY, ASKED);
        Affordability afford = outlook.affordability(question, question.years(), EVERYBODY);
        Written written = new Written(
                words.about(question, totals, reporting.beside(question, EVERYBODY)),
                PackYear.of(question, totals),
                words.bodies(totals),
                tables.fundings(afford).toList(),
                afford.bodies(),
                tables.steps(movement(question, month)).toList(),
                tables.years(ranges.of(question, question.years(), EVERYBODY)).toList());
        String name = "spend-" + month;
        return List.of(
                new PackFile(name + ".xlsx", TableFormat.XLSX.contentType(), written.workbook()),
                new PackFile(name + ".pdf", "application/pdf", document(month, written)),
                csv(name + "-years", PackYear.TABLE, written.years()),
                csv(name + "-movement", OutlookTables.MOVEMENT, written.moved()),
                csv(name + "-forecast-range", OutlookTables.RANGE, written.range()));
    }

    /** The tables of one pack. */
    private record Written(
            List<PackWords.Said> about,
            List<PackYear> years,
            List<PackWords.Registered> bodies,
            List<OutlookTables.FundingOfYear> fundings,
            List<Affordability.Body> headroom,
            List<OutlookTables.Moved> moved,
            List<OutlookTables.RangeOfYear> range) {

        byte[] workbook() {
            return new TableBook()
                    .with(PackWords.ABOUT, about)
                    .with(PackYear.TABLE, years)
                    .with(PackWords.BODIES, bodies)
                    .with(OutlookTables.FUNDING, fundings)
                    .with(OutlookTables.HEADROOM, headroom)
                    .with(OutlookTables.MOVEMENT, moved)
                    .with(OutlookTables.RANGE, range)
                    .content();
        }
    }

    private byte[] document(YearMonth month, Written written) {
        return pdf.of(
                "spend/pack-pdf",
                Map.of(
                        "month", SpendPackMade.title(month),
                        "about", written.about(),
                        "years", written.years(),
                        "moved", written.moved(),
                        "range", written.range(),
                        "bodies", written.bodies()));
    }

    /** From the end of the month before to the end of this one. */
    private SpendMovement movement(SpendQuestion question, YearMonth month) {
        return outlook.movement(question, month.minusMonths(1).atEndOfMonth(), SpendDimension.BODY, EVERYBODY);
    }

    private static <R> PackFile csv(String name, TableExport<R> table, List<R> rows) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            table.write(TableFormat.CSV, rows.stream(), out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return new PackFile(name + ".csv", TableFormat.CSV.contentType(), out.toByteArray());
    }
}
