package uk.police.portfolio.decision.board;

import java.util.Optional;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.Refusal;
import uk.police.portfolio.shared.Role;

/** The chair closes a vote; where the chair takes no part in it, the secretariat does. */
final class TheChairCloses {

    private TheChairCloses() {}

    static Optional<Refusal> refusal(Voting voting, Actor by) {
        if (voting.details().isClosedBy(by)) {
            return Optional.empty();
        }
        return by.holds(Role.BOARD_CHAIR) ? voting.refusal(by) : Optional.of(Refusal.of("THE_CHAIR_CLOSES"));
    }
}
