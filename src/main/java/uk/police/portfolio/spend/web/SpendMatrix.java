package uk.police.portfolio.spend.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.police.portfolio.shared.FinancialYear;
import uk.police.portfolio.shared.Money;
import uk.police.portfolio.spend.EnvelopeDetails;
import uk.police.portfolio.spend.EnvelopeYear;
import uk.police.portfolio.spend.SpendDimension;
import uk.police.portfolio.spend.SpendQuestion;
import uk.police.portfolio.spend.SpendTotals;
import uk.police.portfolio.web.Choice;

/**
 * Spend by financial year and one dimension.
 *
 * @param name the dimension, as its messages call it
 * @param rows one a year
 * @param sums what each column comes to, and last what everything does
 * @param largest the column that comes to most
 */
record SpendMatrix(String name, List<Choice> columns, List<YearRow> rows, List<SpendCell> sums, SpendColumn largest) {

    /**
     * One year.
     *
     * @param cells one a column, and last their sum
     * @param band what the envelope expects of the year, where the two are compared
     */
    record YearRow(
            FinancialYear year,
            List<SpendCell> cells,
            @Nullable EnvelopeYear band) {

        public Money total() {
            return cells.get(cells.size() - 1).amount();
        }

        public boolean isBelowLow() {
            return band != null && band.low().isMoreThan(total());
        }
    }

    /** One column and what it comes to. */
    record SpendColumn(Choice of, Money amount) {}

    static SpendMatrix of(
            SpendQuestion question,
            List<FinancialYear> years,
            SpendDimension dimension,
            List<Choice> columns,
            SpendTotals totals) {
        Map<String, Money> byYear = totals.by(SpendDimension.YEAR);
        boolean hides = RestrictedRest.isIn(question, totals);
        List<YearRow> rows = years.stream()
                .map(year -> new YearRow(
                        year,
                        cells(
                                question.between(year, year),
                                dimension,
                                columns,
                                totals.by(dimension, year.toString()),
                                byYear.getOrDefault(year.toString(), Money.ZERO),
                                hides),
                        null))
                .toList();
        Map<String, Money> sums = totals.by(dimension);
        SpendColumn largest = columns.stream()
                .map(column -> new SpendColumn(column, amount(sums, column)))
                .max(Comparator.comparing(SpendColumn::amount))
                .orElseThrow();
        return new SpendMatrix(
                dimension.parameter(),
                hides ? RestrictedRest.after(columns) : columns,
                rows,
                cells(question, dimension, columns, sums, totals.total(), hides),
                largest);
    }

    SpendMatrix against(EnvelopeDetails envelope) {
        List<YearRow> banded = rows.stream()
                .map(row -> new YearRow(
                        row.year(), row.cells(), envelope.year(row.year()).orElse(null)))
                .toList();
        return new SpendMatrix(name, columns, banded, sums, largest);
    }

    public boolean isCompared() {
        return rows.stream().anyMatch(row -> row.band() != null);
    }

    public long yearsBelowLow() {
        return rows.stream().filter(YearRow::isBelowLow).count();
    }

    private static List<SpendCell> cells(
            SpendQuestion question,
            SpendDimension dimension,
            List<Choice> columns,
            Map<String, Money> amounts,
            Money total,
            boolean hides) {
        List<SpendCell> cells = new ArrayList<>(columns.stream()
                .map(column ->
                        new SpendCell(amount(amounts, column), SpendAddress.of(question, dimension, column.value())))
                .toList());
        if (hides) {
            cells.add(RestrictedRest.of(total, amounts.values()));
        }
        cells.add(new SpendCell(total, SpendAddress.of(question)));
        return cells;
    }

    /** Lines that do not say are totalled under no name. */
    private static Money amount(Map<String, Money> amounts, Choice column) {
        String value = column.value().equals(SpendDimension.UNSAID) ? "" : column.value();
        return amounts.getOrDefault(value, Money.ZERO);
    }
}
