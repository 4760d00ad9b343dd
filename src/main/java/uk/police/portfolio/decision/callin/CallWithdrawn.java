package uk.police.portfolio.decision.callin;

import java.time.Instant;
import java.util.List;
import uk.police.portfolio.decision.CaseEvent;
import uk.police.portfolio.decision.CaseHeading;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.Change;

/** A seat took its call back before enough had called. */
public record CallWithdrawn(Actor by, Instant at, CaseHeading heading, String seat) implements CaseEvent {

    @Override
    public List<Change> changes() {
        return List.of(Change.to("seat", seat));
    }
}
