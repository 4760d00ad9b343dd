package uk.police.portfolio.decision.board;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A member on the frozen roll of a vote.
 *
 * @param chair their office chairs the board
 * @param recusal null where they may vote
 * @param choice their latest vote, or null
 */
public record MemberDetails(
        UUID personId,
        String personName,
        String officeTitle,
        boolean chair,
        @Nullable Recusal recusal,
        String recusedBecause,
        @Nullable Choice choice,
        String reason,
        @Nullable Instant castAt) {

    public boolean mayVote() {
        return recusal == null;
    }

    public boolean hasVoted() {
        return choice != null;
    }
}
