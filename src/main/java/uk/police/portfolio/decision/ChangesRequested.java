package uk.police.portfolio.decision;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import uk.police.portfolio.shared.Actor;

/** The secretariat sent a case back to its author. */
public record ChangesRequested(Actor by, Instant at, CaseHeading heading, String why) implements CaseEvent {

    @Override
    public @Nullable String reason() {
        return why;
    }
}
