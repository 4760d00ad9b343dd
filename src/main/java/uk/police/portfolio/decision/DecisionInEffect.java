package uk.police.portfolio.decision;

import java.time.Instant;
import java.util.List;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.Change;

/**
 * From now on a decision holds for the forces that it binds, from its effective date.
 *
 * @param how what put it into effect: the end of the window, an urgent publication, or a hearing that confirmed it
 */
public record DecisionInEffect(
        Actor by, Instant at, CaseHeading heading, DecisionSubject asked, Proposal decided, CaseAct how, String why)
        implements CaseEvent {

    @Override
    public String reason() {
        return why;
    }

    @Override
    public List<Change> changes() {
        return List.of(Change.to("how", how), Change.to("effectiveOn", decided.effectiveOn()));
    }
}
