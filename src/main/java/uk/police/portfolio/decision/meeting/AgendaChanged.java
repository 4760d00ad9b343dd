package uk.police.portfolio.decision.meeting;

import java.time.Instant;
import java.util.List;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.Change;

/** A case was put on the agenda or taken off it, or the order is another. */
record AgendaChanged(Actor by, Instant at, Heading heading, List<String> before, List<String> after)
        implements MeetingEvent {

    AgendaChanged {
        before = List.copyOf(before);
        after = List.copyOf(after);
    }

    @Override
    public List<Change> changes() {
        return List.of(Change.of("agenda", String.join(", ", before), String.join(", ", after)));
    }
}
