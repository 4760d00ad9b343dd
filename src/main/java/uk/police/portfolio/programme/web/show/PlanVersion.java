package uk.police.portfolio.programme.web.show;

import java.time.Instant;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import uk.police.portfolio.shared.FinancialYear;
import uk.police.portfolio.shared.Money;

/**
 * One version of what a programme is to cost.
 *
 * @param number 1 is the original
 * @param kind draft, baseline or forecast
 * @param decision by which it became the baseline; null for the original, and for a forecast that none made one
 * @param at when it was frozen; while it is a draft, when it was begun
 */
record PlanVersion(
        int number,
        String kind,
        String byName,
        Instant at,
        String reason,
        @Nullable String decision,
        SortedMap<FinancialYear, Money> byYear) {

    public Money total() {
        return Money.sum(byYear.values());
    }

    Money in(FinancialYear year) {
        return byYear.getOrDefault(year, Money.ZERO);
    }
}
