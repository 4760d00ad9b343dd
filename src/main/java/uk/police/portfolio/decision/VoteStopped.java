package uk.police.portfolio.decision;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import uk.police.portfolio.shared.Actor;

/** A vote ended without a result; the case waits for the board again. */
public record VoteStopped(Actor by, Instant at, CaseHeading heading, String why) implements CaseEvent {

    @Override
    public @Nullable String reason() {
        return why;
    }
}
