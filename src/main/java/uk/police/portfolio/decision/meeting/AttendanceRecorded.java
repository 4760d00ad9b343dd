package uk.police.portfolio.decision.meeting;

import java.time.Instant;
import java.util.List;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.Change;

/** Who was there, and who was not; one change a member. */
record AttendanceRecorded(Actor by, Instant at, Heading heading, List<Change> changes) implements MeetingEvent {

    AttendanceRecorded {
        changes = List.copyOf(changes);
    }
}
