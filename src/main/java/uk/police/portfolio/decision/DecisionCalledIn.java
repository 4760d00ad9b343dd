package uk.police.portfolio.decision;

import java.time.Instant;
import uk.police.portfolio.shared.Actor;

/** Enough seats called a published decision in: it has no effect until it is heard. */
public record DecisionCalledIn(Actor by, Instant at, CaseHeading heading, String why) implements CaseEvent {

    @Override
    public String reason() {
        return why;
    }
}
