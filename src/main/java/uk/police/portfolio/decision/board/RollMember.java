package uk.police.portfolio.decision.board;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A member as the roll was called: the office, who holds it, and whether they may vote.
 *
 * @param chair their office chairs the board
 * @param recusal null where they may vote
 * @param because what the recusal rests on: the office that ties them, or the interest they declared
 */
record RollMember(
        UUID officeId,
        String officeTitle,
        boolean chair,
        UUID personId,
        String personName,
        @Nullable Recusal recusal,
        String because) {

    /** Who is not at the meeting takes no part in a vote that is held in it. */
    RollMember at(Sitting sitting) {
        return recusal != null || sitting.present().contains(personId)
                ? this
                : new RollMember(officeId, officeTitle, chair, personId, personName, Recusal.ABSENT, "");
    }

    boolean mayVote() {
        return recusal == null;
    }
}
