package uk.police.portfolio.spend.pack;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.spend.EnvelopeRegister;
import uk.police.portfolio.spend.SpendDimension;
import uk.police.portfolio.spend.SpendPicture;
import uk.police.portfolio.spend.SpendQuestion;
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
    private final PackWords words;

    PackWriting(
            SpendPicture picture,
            SpendOutlook outlook,
            ForecastRanges ranges,
            EnvelopeRegister envelopes,
            OutlookTables tables,
            PackWords words) {
        this.picture = picture;
        this.outlook = outlook;
        this.ranges = ranges;
        this.envelopes = envelopes;
        this.tables = tables;
        this.words = words;
    }

    /** A workbook of all tables, and those that other programs read as they are. */
    List<PackFile> files(YearMonth month) {
        SpendQuestion question =
                SpendQuestion.everything().orTheYearsOf(envelopes.current()).asAt(month.atEndOfMonth());
        SpendTotals totals = picture.totalsAndMeasures(question, EVERYBODY, ASKED);
        List<PackYear> years = PackYear.of(question, totals);
        List<OutlookTables.Moved> moved =
                tables.steps(movement(question, month)).toList();
        List<OutlookTables.RangeOfYear> range =
                tables.years(ranges.of(question, question.years(), EVERYBODY)).toList();
        Affordability afford = outlook.affordability(question, question.years(), EVERYBODY);
        String name = "spend-" + month;
        return List.of(
                new PackFile(
                        name + ".xlsx",
                        TableFormat.XLSX.contentType(),
                        new TableBook()
                                .with(
                                        PackWords.ABOUT,
                                        words.about(question, totals, picture.unmatched(question, EVERYBODY)))
                                .with(PackYear.TABLE, years)
                                .with(PackWords.BODIES, words.bodies(totals))
                                .with(
                                        OutlookTables.FUNDING,
                                        tables.fundings(afford).toList())
                                .with(OutlookTables.HEADROOM, afford.bodies())
                                .with(OutlookTables.MOVEMENT, moved)
                                .with(OutlookTables.RANGE, range)
                                .content()),
                csv(name + "-years", PackYear.TABLE, years),
                csv(name + "-movement", OutlookTables.MOVEMENT, moved),
                csv(name + "-forecast-range", OutlookTables.RANGE, range));
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
