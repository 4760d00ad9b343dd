package uk.police.portfolio.decision;

import java.time.Instant;
import java.util.List;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.Change;

/** A decision was published; an urgent one takes effect at once, and says why. */
public record DecisionPublished(Actor by, Instant at, CaseHeading heading, boolean urgent, String why)
        implements CaseEvent {

    @Override
    public String reason() {
        return why;
    }

    @Override
    public List<Change> changes() {
        return List.of(Change.to("urgent", urgent));
    }
}
