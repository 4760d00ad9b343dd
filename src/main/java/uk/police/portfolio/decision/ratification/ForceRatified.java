package uk.police.portfolio.decision.ratification;

import java.time.Instant;
import java.util.List;
import uk.police.portfolio.decision.CaseEvent;
import uk.police.portfolio.decision.CaseHeading;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.Change;

/** Both seats of a force are good now: a decision that did not bind it does so from here on. */
public record ForceRatified(Actor by, Instant at, CaseHeading heading, String force) implements CaseEvent {

    @Override
    public List<Change> changes() {
        return List.of(Change.to("force", force));
    }
}
