package uk.police.portfolio.decision;

import java.time.Instant;
import java.util.List;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.Change;

/** A case was sent to the secretariat. */
public record CaseSubmitted(Actor by, Instant at, CaseHeading heading, int edition) implements CaseEvent {

    @Override
    public List<Change> changes() {
        return List.of(Change.to("version", edition));
    }
}
