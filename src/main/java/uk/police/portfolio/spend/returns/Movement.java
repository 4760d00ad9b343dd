package uk.police.portfolio.spend.returns;

import java.math.BigDecimal;
import uk.police.portfolio.shared.FinancialYear;
import uk.police.portfolio.shared.Money;

/**
 * What a programme's or service's budget or forecast of a year was, and what new lines make of it.
 *
 * @param measure {@code budget} or {@code forecast}
 * @param before what counts now, of the months from the quarter on
 */
public record Movement(String of, String title, FinancialYear year, String measure, Money before, Money after) {

    /** A movement of at least this much, and of at least a tenth of what was there, wants to be explained. */
    public static final Money LARGE = Money.of("100000.00");

    private static final BigDecimal TEN = BigDecimal.TEN;

    public Money change() {
        return after.minus(before);
    }

    public boolean isLarge() {
        BigDecimal change = change().amount().abs();
        return change.compareTo(LARGE.amount()) >= 0
                && change.multiply(TEN).compareTo(before.amount().abs()) >= 0;
    }
}
