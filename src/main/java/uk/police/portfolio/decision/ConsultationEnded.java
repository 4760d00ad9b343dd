package uk.police.portfolio.decision;

import java.time.Instant;
import uk.police.portfolio.shared.Actor;

/** A consultation is over, with every reply published; its case is before the board. */
public record ConsultationEnded(Actor by, Instant at, CaseHeading heading, String why) implements CaseEvent {

    @Override
    public String reason() {
        return why;
    }
}
