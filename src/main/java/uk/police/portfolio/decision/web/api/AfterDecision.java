package uk.police.portfolio.decision.web.api;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What follows a decision.
 *
 * @param reviewOn when it is to be looked at next
 */
record AfterDecision(
        List<DecisionAnswer.Condition> conditions,
        @Nullable LocalDate reviewOn,
        List<PlaceAnswer> supersededBy,
        List<PlaceAnswer> supersedes) {

    /** Where nothing is decided. */
    static final AfterDecision NOTHING = new AfterDecision(List.of(), null, List.of(), List.of());
}
