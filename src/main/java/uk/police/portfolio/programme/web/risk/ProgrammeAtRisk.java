package uk.police.portfolio.programme.web.risk;

import java.util.List;
import uk.police.portfolio.shared.Money;

/**
 * A live programme that would fall below the coverage it has today.
 *
 * @param today money of the forces that are covered today
 * @param losses for each date of the page
 */
record ProgrammeAtRisk(String reference, String title, Money total, Money today, List<Loss> losses) {

    /** How many forces fewer are covered on a date than today, and how much they pay. */
    record Loss(long forces, Money money) {

        static final Loss NONE = new Loss(0, Money.ZERO);

        public boolean isNone() {
            return forces == 0;
        }
    }

    boolean losesAnything() {
        return losses.stream().anyMatch(loss -> !loss.isNone());
    }

    Money worst() {
        return losses.stream().map(Loss::money).reduce(Money.ZERO, (one, other) -> one.isMoreThan(other) ? one : other);
    }
}
