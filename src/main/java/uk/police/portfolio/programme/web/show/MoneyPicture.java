package uk.police.portfolio.programme.web.show;

import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.police.portfolio.programme.CostLine;
import uk.police.portfolio.programme.CostSchedule;
import uk.police.portfolio.shared.FinancialYear;
import uk.police.portfolio.shared.Money;

/**
 * What a programme costs, year by year, as it stands and as it was first approved.
 *
 * @param years every year that either has
 * @param plans the original and each forecast, the first first
 */
record MoneyPicture(List<YearOfMoney> years, YearOfMoney total, List<PlanVersion> plans) {

    /** The same sums split two ways; the baseline is null where nothing was forecast since. */
    record YearOfMoney(
            String year,
            Money capital,
            Money revenue,
            Money run,
            Money change,
            @Nullable Money baseline) {

        public Money sum() {
            return capital.plus(revenue);
        }
    }

    static MoneyPicture of(CostSchedule costs, List<PlanVersion> plans) {
        PlanVersion baseline = plans.size() > 1 ? plans.get(0) : null;
        Stream<FinancialYear> planned = costs.lines().stream().map(CostLine::financialYear);
        Stream<FinancialYear> first = baseline == null ? Stream.of() : baseline.byYear().keySet().stream();
        List<YearOfMoney> years = Stream.concat(planned, first)
                .distinct()
                .sorted()
                .map(year -> year(
                        year.toString(),
                        costs.lines().stream()
                                .filter(line -> line.financialYear().equals(year))
                                .toList(),
                        baseline == null ? null : baseline.in(year)))
                .toList();
        return new MoneyPicture(years, year("", costs.lines(), baseline == null ? null : baseline.total()), plans);
    }

    private static YearOfMoney year(String year, List<CostLine> lines, @Nullable Money baseline) {
        return new YearOfMoney(
                year,
                sum(lines, line -> line.nature() == CostLine.Nature.CAPITAL),
                sum(lines, line -> line.nature() == CostLine.Nature.REVENUE),
                sum(lines, line -> line.activity() == CostLine.Activity.RUN),
                sum(lines, line -> line.activity() == CostLine.Activity.CHANGE),
                baseline);
    }

    private static Money sum(List<CostLine> lines, Predicate<CostLine> counts) {
        return Money.sum(lines.stream().filter(counts).map(CostLine::cost).toList());
    }

    public boolean isRevised() {
        return plans.size() > 1;
    }

    /** The year in which most is spent. */
    public YearOfMoney peak() {
        return years.stream().max(Comparator.comparing(YearOfMoney::sum)).orElse(total);
    }

    /** The plan that the programme is measured by: the latest that a decision made its baseline, or the original. */
    public PlanVersion measure() {
        return plans.stream()
                .filter(plan -> plan.decision() != null)
                .reduce((earlier, later) -> later)
                .orElse(plans.get(0));
    }

    /** How far the plan stands from the original; more is positive. */
    public Money drift(PlanVersion plan) {
        return plan.total().minus(plans.get(0).total());
    }
}
