package uk.police.portfolio.decision.question;

import uk.police.portfolio.shared.Money;

/**
 * The money of an innovation award.
 *
 * @param amount whole-life, more than nothing
 */
public record Award(Money amount, AwardSharing sharing) {

    public Award {
        if (!amount.isMoreThan(Money.ZERO)) {
            throw new IllegalArgumentException("An award is more than nothing: " + amount);
        }
    }
}
