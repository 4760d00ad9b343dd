package uk.police.portfolio.spend.web;

import java.util.List;
import java.util.Map;
import uk.police.portfolio.shared.FinancialYear;
import uk.police.portfolio.shared.Money;
import uk.police.portfolio.spend.SpendDimension;
import uk.police.portfolio.spend.SpendMeasure;
import uk.police.portfolio.spend.SpendQuestion;
import uk.police.portfolio.spend.SpendTotals;

/** One year's budget, forecast, committed and actual: beside one another, and never added to each other. */
record MeasureRow(FinancialYear year, List<SpendCell> cells) {

    private static final List<SpendMeasure> SHOWN =
            List.of(SpendMeasure.BUDGET, SpendMeasure.FORECAST, SpendMeasure.COMMITTED, SpendMeasure.ACTUAL);

    static List<MeasureRow> of(SpendQuestion question, List<FinancialYear> years, SpendTotals measures) {
        return years.stream()
                .map(year -> {
                    Map<String, Money> said = measures.by(SpendDimension.MEASURE, year.toString());
                    return new MeasureRow(
                            year,
                            SHOWN.stream()
                                    .map(measure -> new SpendCell(
                                            said.getOrDefault(measure.name(), Money.ZERO),
                                            SpendAddress.of(
                                                    question.between(year, year).by(measure))))
                                    .toList());
                })
                .toList();
    }
}
