package uk.police.portfolio.spend.pack;

import java.util.List;
import java.util.Map;
import uk.police.portfolio.shared.FinancialYear;
import uk.police.portfolio.shared.Money;
import uk.police.portfolio.spend.SpendDimension;
import uk.police.portfolio.spend.SpendMeasure;
import uk.police.portfolio.spend.SpendQuestion;
import uk.police.portfolio.spend.SpendTotals;
import uk.police.portfolio.tabular.TableExport;

/** One year of a pack: its measures stand beside one another and are never added to each other. */
public record PackYear(
        FinancialYear year, Money registered, Money budget, Money forecast, Money committed, Money actual) {

    static final TableExport<PackYear> TABLE = TableExport.<PackYear>named("By year")
            .text("financial_year", row -> row.year().toString())
            .money("registered", PackYear::registered)
            .money("budget", PackYear::budget)
            .money("forecast", PackYear::forecast)
            .money("committed", PackYear::committed)
            .money("actual", PackYear::actual)
            .asExport();

    /** A row for each year that is asked about. */
    public static List<PackYear> of(SpendQuestion question, SpendTotals totals) {
        Map<String, Money> registered = totals.by(SpendDimension.YEAR);
        return question.years().stream()
                .map(year -> of(
                        year,
                        registered.getOrDefault(year.toString(), Money.ZERO),
                        totals.by(SpendDimension.MEASURE, year.toString())))
                .toList();
    }

    private static PackYear of(FinancialYear year, Money registered, Map<String, Money> measures) {
        return new PackYear(
                year,
                registered,
                said(measures, SpendMeasure.BUDGET),
                said(measures, SpendMeasure.FORECAST),
                said(measures, SpendMeasure.COMMITTED),
                said(measures, SpendMeasure.ACTUAL));
    }

    private static Money said(Map<String, Money> measures, SpendMeasure measure) {
        return measures.getOrDefault(measure.name(), Money.ZERO);
    }
}
