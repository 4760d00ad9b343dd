package uk.police.portfolio.decision.board;

import java.time.Instant;
import uk.police.portfolio.decision.CaseEvent;
import uk.police.portfolio.decision.CaseHeading;
import uk.police.portfolio.shared.Actor;

/** A member declared an interest and takes no further part. */
record InterestDeclared(Actor by, Instant at, CaseHeading heading, String interest) implements CaseEvent {

    @Override
    public String reason() {
        return interest;
    }
}
