package uk.police.portfolio.decision.meeting;

import java.time.Instant;
import java.util.List;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.Change;

/** The board will meet. */
public record MeetingScheduled(Actor by, Instant at, Heading heading, MeetingPlan plan) implements MeetingEvent {

    @Override
    public List<Change> changes() {
        return Change.only(
                Change.to("meets", plan.time()), Change.to("place", plan.place()), Change.to("link", plan.link()));
    }
}
