package uk.police.portfolio.decision.followup;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What follows a decision.
 *
 * @param conditions in the order of the decision
 * @param reviewOn when it is to be looked at next, or null
 * @param reviews the first first
 */
public record FollowUpDetails(
        List<ConditionStanding> conditions, @Nullable LocalDate reviewOn, List<ReviewDetails> reviews) {

    public FollowUpDetails {
        conditions = List.copyOf(conditions);
        reviews = List.copyOf(reviews);
    }
}
