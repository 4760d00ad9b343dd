package uk.police.portfolio.decision;

import java.time.Instant;
import uk.police.portfolio.shared.Actor;

/** A case went out for consultation. */
public record CaseConsulted(Actor by, Instant at, CaseHeading heading, String why) implements CaseEvent {

    @Override
    public String reason() {
        return why;
    }
}
