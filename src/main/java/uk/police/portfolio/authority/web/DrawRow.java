package uk.police.portfolio.authority.web;

import java.math.BigDecimal;
import java.time.Instant;
import uk.police.portfolio.shared.Money;

/**
 * What one decision drew from an instrument in a year, over all seats, less what it gave back.
 *
 * @param seats how many seats' accounts it has drawn from
 * @param each what it drew from each of them at most
 */
record DrawRow(
        String reference,
        String title,
        String financialYear,
        long seats,
        BigDecimal amount,
        BigDecimal each,
        Instant at) {

    public Money sum() {
        return new Money(amount);
    }

    public Money most() {
        return new Money(each);
    }

    public boolean isGivenBack() {
        return amount.signum() == 0;
    }
}
