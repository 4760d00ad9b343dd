package uk.police.portfolio.decision.chase;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import uk.police.portfolio.decision.board.MemberDetails;
import uk.police.portfolio.decision.board.PoolSeatDetails;
import uk.police.portfolio.decision.reminder.AwaitedAct;
import uk.police.portfolio.organisation.SeatKind;

/**
 * Somebody who may vote and has not: a member on the roll, or a seat of the pool that votes beside the board.
 *
 * @param whom as the reminder is noted
 * @param name of the member, or of the seat's force
 * @param seat which of the force's, or null for a member
 * @param remindedAt when last, or null
 */
public record SilentVoter(
        AwaitedAct act,
        String whom,
        String name,
        String officeTitle,
        @Nullable SeatKind seat,
        @Nullable Instant remindedAt) {

    static SilentVoter of(MemberDetails member, @Nullable Instant remindedAt) {
        return new SilentVoter(
                AwaitedAct.VOTE,
                member.personId().toString(),
                member.personName(),
                member.officeTitle(),
                null,
                remindedAt);
    }

    static SilentVoter of(PoolSeatDetails seat, @Nullable Instant remindedAt) {
        return new SilentVoter(
                AwaitedAct.SEAT_VOTE, seat.seat(), seat.forceName(), seat.officeTitle(), seat.kind(), remindedAt);
    }
}
