package uk.police.portfolio.decision.pool;

import java.time.LocalDate;
import uk.police.portfolio.shared.InWords;
import uk.police.portfolio.shared.London;

/**
 * A member's notice to leave a pool.
 *
 * @param seat that gave it
 * @param leavesOn from this day the force is no member
 */
public record PoolExitDetails(
        String force,
        String name,
        String seat,
        LocalDate givenOn,
        int noticeDays,
        LocalDate leavesOn,
        int rulesVersion,
        String reason,
        String personName,
        String officeTitle) {

    /** Terms that were made once the notice had run name whom they want, a force that has come back among them. */
    boolean holdsUnder(PoolTermsDetails terms) {
        return London.dayOf(terms.madeAt()).isBefore(leavesOn);
    }

    /** The last day of its membership, in words. */
    public String lastDay() {
        return InWords.date(leavesOn.minusDays(1));
    }
}
