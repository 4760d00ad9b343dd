package uk.police.portfolio.decision.meeting;

import java.time.Instant;
import java.util.List;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.Change;

/** It took place and its record is complete, or it does not take place. */
public record MeetingEnded(Actor by, Instant at, Heading heading, MeetingState how, String reason)
        implements MeetingEvent {

    @Override
    public List<Change> changes() {
        return List.of(Change.of("state", MeetingState.SCHEDULED, how));
    }

    public boolean isCancelled() {
        return how == MeetingState.CANCELLED;
    }
}
