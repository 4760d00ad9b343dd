package uk.police.portfolio.decision;

import java.time.Instant;
import java.util.List;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.Change;

/**
 * A decision that was in effect has run its course.
 *
 * @param how {@code COMPLETE}, {@code EXPIRE} or {@code SUPERSEDE}
 */
public record DecisionEnded(Actor by, Instant at, CaseHeading heading, CaseAct how, String why) implements CaseEvent {

    @Override
    public String reason() {
        return why;
    }

    @Override
    public List<Change> changes() {
        return List.of(Change.to("how", how));
    }
}
