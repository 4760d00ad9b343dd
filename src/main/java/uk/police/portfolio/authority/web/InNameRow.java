package uk.police.portfolio.authority.web;

import java.math.BigDecimal;
import java.time.Instant;
import uk.police.portfolio.shared.Money;

/**
 * What one decision took from a seat, under which instruments.
 *
 * @param instruments references of those used and of what they rest on
 */
record InNameRow(
        String reference,
        String title,
        String financialYear,
        String seat,
        String[] instruments,
        BigDecimal amount,
        Instant at) {

    public Money share() {
        return new Money(amount);
    }

    public boolean isGivenBack() {
        return amount.signum() == 0;
    }
}
