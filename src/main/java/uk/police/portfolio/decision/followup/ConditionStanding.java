package uk.police.portfolio.decision.followup;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.police.portfolio.decision.Proposal;

/**
 * A condition of a decision.
 *
 * @param number from 1, in the order of the decision
 * @param met how it was met, or null
 * @param expired its last day is over and it was not met
 */
public record ConditionStanding(
        int number, Proposal.Condition condition, @Nullable Met met, boolean expired) {

    /** How a condition was met, and who recorded it. */
    public record Met(int number, String words, String personName, String officeTitle, Instant metAt) {}

    static ConditionStanding of(int number, Proposal.Condition condition, @Nullable Met met, LocalDate today) {
        return new ConditionStanding(
                number, condition, met, met == null && condition.dueOn().isBefore(today));
    }
}
