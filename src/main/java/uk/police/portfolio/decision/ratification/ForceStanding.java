package uk.police.portfolio.decision.ratification;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where a force stands towards a decision by now. */
public enum ForceStanding {
    /** Bound by the decision itself. */
    BOUND,
    /** Not bound; a seat has still to answer. */
    RESERVED,
    /** Not bound by the decision, but since by ratification. */
    RATIFIED,
    /** A seat declined. */
    DECLINED,
    /** A seat did not answer in time. */
    LAPSED;

    /** The decision holds for it. */
    public boolean isBound() {
        return this == BOUND || this == RATIFIED;
    }

    /** Of a force that was not bound, by what its missing seats have answered; null is no answer yet. */
    static ForceStanding of(List<@Nullable RatificationAnswer> answers) {
        if (answers.contains(RatificationAnswer.DECLINED)) {
            return DECLINED;
        }
        if (answers.contains(RatificationAnswer.LAPSED)) {
            return LAPSED;
        }
        boolean good = answers.stream().allMatch(answer -> answer != null && answer.isGood());
        return good && !answers.isEmpty() ? RATIFIED : RESERVED;
    }
}
