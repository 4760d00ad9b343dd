package uk.police.portfolio.decision.pool;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

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

    private static final DateTimeFormatter WORDS = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    /** The last day of its membership, in words. */
    public String lastDay() {
        return WORDS.format(leavesOn.minusDays(1));
    }
}
