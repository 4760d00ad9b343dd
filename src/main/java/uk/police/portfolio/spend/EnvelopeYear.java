package uk.police.portfolio.spend;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import uk.police.portfolio.shared.FinancialYear;
import uk.police.portfolio.shared.Money;

/** What one financial year is expected to cost: at least, most likely, at most. */
@Embeddable
public record EnvelopeYear(
        @Column(name = "financial_year") FinancialYear year,

        @AttributeOverride(name = "amount", column = @Column(name = "low_amount"))
        Money low,

        @AttributeOverride(name = "amount", column = @Column(name = "central_amount"))
        Money central,

        @AttributeOverride(name = "amount", column = @Column(name = "high_amount"))
        Money high) {

    boolean runsFromLowToHigh() {
        return !low.isNegative() && !low.isMoreThan(central) && !central.isMoreThan(high);
    }
}
