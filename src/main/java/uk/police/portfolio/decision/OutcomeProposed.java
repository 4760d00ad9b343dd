package uk.police.portfolio.decision;

import java.time.Instant;
import java.util.List;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.Change;

/** The secretariat wrote down what the board is asked to decide; the case has a new version. */
public record OutcomeProposed(Actor by, Instant at, CaseHeading heading, int edition, List<Change> changes)
        implements CaseEvent {

    public OutcomeProposed {
        changes = List.copyOf(changes);
    }
}
