package uk.police.portfolio.decision;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import uk.police.portfolio.shared.Actor;

/** The secretariat put a case before the board. */
public record CaseSentToBoard(Actor by, Instant at, CaseHeading heading, String why) implements CaseEvent {

    @Override
    public @Nullable String reason() {
        return why;
    }
}
