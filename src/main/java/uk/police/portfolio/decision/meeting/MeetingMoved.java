package uk.police.portfolio.decision.meeting;

import java.time.Instant;
import java.util.List;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.Change;

/** The board will meet at another time or in another place. */
public record MeetingMoved(Actor by, Instant at, Heading heading, List<Change> changes) implements MeetingEvent {

    public MeetingMoved {
        changes = List.copyOf(changes);
    }
}
