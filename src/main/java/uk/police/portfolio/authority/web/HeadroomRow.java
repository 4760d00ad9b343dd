package uk.police.portfolio.authority.web;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import uk.police.portfolio.shared.Money;

/**
 * What one seat has used of an instrument in a year, with what was used before the portal kept the ledger.
 *
 * @param seat its code; empty for every seat that has drawn nothing here that year
 */
record HeadroomRow(
        String financialYear,
        String seat,
        BigDecimal drawnAmount,
        @Nullable BigDecimal limitAmount) {

    public Money drawn() {
        return new Money(drawnAmount);
    }

    public @Nullable Money limit() {
        return limitAmount == null ? null : new Money(limitAmount);
    }

    /** What is left, which is less than nothing where more was used before than the limit allows. */
    public @Nullable Money left() {
        return limitAmount == null ? null : new Money(limitAmount.subtract(drawnAmount));
    }
}
