package uk.police.portfolio.authority.web;

import java.math.BigDecimal;
import java.time.Instant;
import uk.police.portfolio.shared.Money;

/** What one decision drew from an instrument, over all seats, or gave back. */
record DrawRow(String reference, String title, String financialYear, long seats, BigDecimal amount, Instant at) {

    public Money sum() {
        return new Money(amount);
    }
}
