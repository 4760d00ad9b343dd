package uk.police.portfolio.decision.callin;

import java.time.Instant;
import java.util.List;
import uk.police.portfolio.decision.CaseEvent;
import uk.police.portfolio.decision.CaseHeading;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.Change;

/**
 * A seat joined the call.
 *
 * @param seats how many have called with it
 * @param forces of how many forces they are
 */
public record SeatCalledIn(Actor by, Instant at, CaseHeading heading, String seat, int seats, int forces, String why)
        implements CaseEvent {

    @Override
    public String reason() {
        return why;
    }

    @Override
    public List<Change> changes() {
        return List.of(Change.to("seat", seat), Change.to("seats", seats), Change.to("forces", forces));
    }
}
