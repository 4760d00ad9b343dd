package uk.police.portfolio.spend.web.cover;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.police.portfolio.shared.Money;
import uk.police.portfolio.shared.Percentage;
import uk.police.portfolio.spend.SpendDimension;
import uk.police.portfolio.spend.SpendQuestion;
import uk.police.portfolio.spend.cover.Cover;
import uk.police.portfolio.spend.cover.CoverSplit;
import uk.police.portfolio.spend.cover.CoverUnit;
import uk.police.portfolio.spend.cover.CoveredSpend;
import uk.police.portfolio.tabular.TableExport;

/** Rows of the tables of money by how far there is authority for it, each with the way to what is behind it. */
final class CoverTables {

    static final TableExport<CoverUnit> UNITS = TableExport.<CoverUnit>named("Authority for spend")
            .text("financial_year", CoverUnit::year)
            .text("programme", CoverUnit::programme)
            .text("service", CoverUnit::service)
            .text("capability", CoverUnit::capability)
            .text("body", CoverUnit::body)
            .text("authority", unit -> word(unit.cover()))
            .yesOrNo("bound", CoverUnit::bound)
            .money("amount", CoverUnit::amount)
            .asExport();

    private static final List<Cover> COVERS = List.of(Cover.values());

    private CoverTables() {}

    /**
     * One number.
     *
     * @param href the money behind it; null where there is none
     */
    public record Cell(Money amount, @Nullable String href) {}

    /** One row: what it is of, and the money with each cover. */
    public record Row(
            String key,
            String name,
            List<Cell> cells,
            Cell total,
            @Nullable Percentage share) {}

    /** One row a value, narrowed to it. */
    static List<Row> rows(
            Map<String, CoverSplit> splits,
            SpendDimension dimension,
            SpendQuestion question,
            Map<String, String> names) {
        return splits.entrySet().stream()
                .map(each -> row(
                        each.getKey(),
                        names.getOrDefault(each.getKey(), each.getKey()),
                        each.getValue(),
                        question.of(dimension, each.getKey())))
                .toList();
    }

    static Row all(CoveredSpend covered, SpendQuestion question) {
        return row("", "", covered.all(), question);
    }

    private static Row row(String key, String name, CoverSplit split, SpendQuestion question) {
        return new Row(
                key,
                name,
                COVERS.stream()
                        .map(cover ->
                                new Cell(split.of(cover), split.of(cover).isZero() ? null : behind(question, cover)))
                        .toList(),
                new Cell(split.total(), "/spend/lines" + question.query()),
                split.share());
    }

    /** Where the money with this cover is listed. */
    static String behind(SpendQuestion question, Cover cover) {
        String query = question.query();
        return "/spend/coverage/money" + query + (query.isEmpty() ? "?" : "&") + "cover=" + word(cover);
    }

    /** The lines of one unit. */
    static String lines(SpendQuestion question, CoverUnit unit) {
        SpendQuestion lines =
                question.of(SpendDimension.BODY, unit.body()).of(SpendDimension.CAPABILITY, unit.capability());
        String programme = unit.programme();
        String service = unit.service();
        SpendQuestion narrowed = programme != null ? lines.of(SpendDimension.PROGRAMME, programme) : lines;
        return "/spend/lines" + (service != null ? narrowed.of(SpendDimension.SERVICE, service) : narrowed).query();
    }

    static String word(Cover cover) {
        return cover.name().toLowerCase(Locale.ROOT);
    }
}
