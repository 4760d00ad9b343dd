package uk.police.portfolio.decision;

import java.time.Instant;
import uk.police.portfolio.shared.Actor;

/** A vote ended without a result; the case waits for the board again. */
public record VoteStopped(Actor by, Instant at, CaseHeading heading, StopReason why) implements CaseEvent {

    @Override
    public String reason() {
        return why.name();
    }
}
