package uk.police.portfolio.decision.notice;

import java.time.Instant;
import java.util.List;
import uk.police.portfolio.decision.CaseEvent;
import uk.police.portfolio.decision.CaseHeading;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.Change;

/** The secretariat wrote at a notice; what it says stays out of the record until it is published. */
public record NoticePrepared(Actor by, Instant at, CaseHeading heading, boolean complete, boolean partlyExempt)
        implements CaseEvent {

    @Override
    public List<Change> changes() {
        return List.of(Change.to("complete", complete), Change.to("partlyExempt", partlyExempt));
    }
}
