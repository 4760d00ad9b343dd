package uk.police.portfolio.spend.web.pack;

import java.util.Map;
import uk.police.portfolio.shared.FinancialYear;
import uk.police.portfolio.shared.Money;
import uk.police.portfolio.spend.SpendMeasure;

/** One year of a pack: its measures stand beside one another and are never added to each other. */
record PackRow(FinancialYear year, Money registered, Money budget, Money forecast, Money committed, Money actual) {

    static PackRow of(FinancialYear year, Money registered, Map<String, Money> measures) {
        return new PackRow(
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
