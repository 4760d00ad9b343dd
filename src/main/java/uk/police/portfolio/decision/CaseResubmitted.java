package uk.police.portfolio.decision;

import java.time.Instant;
import java.util.List;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.Change;

/** A case came back changed. */
public record CaseResubmitted(Actor by, Instant at, CaseHeading heading, int edition, List<Change> changes)
        implements CaseEvent {

    public CaseResubmitted {
        changes = List.copyOf(changes);
    }
}
