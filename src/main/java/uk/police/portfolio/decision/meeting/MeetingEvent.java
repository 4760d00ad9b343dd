package uk.police.portfolio.decision.meeting;

import uk.police.portfolio.shared.DomainEvent;
import uk.police.portfolio.shared.Subject;

/** Something that happened to a meeting of the board. */
public interface MeetingEvent extends DomainEvent {

    /** Which meeting, and when it is held. */
    Heading heading();

    @Override
    default Subject subject() {
        return new Subject(
                "meeting",
                heading().reference(),
                "Meeting of the board, " + heading().time());
    }

    /** @param time {@code 3 June 2026 at 10:30} */
    record Heading(String reference, String time) {}
}
