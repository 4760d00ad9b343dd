package uk.police.portfolio.decision.chase;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import uk.police.portfolio.decision.CaseEvent;
import uk.police.portfolio.decision.CaseHeading;
import uk.police.portfolio.decision.VoteCount;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.Change;

/**
 * The last day of a vote was over, and nobody had closed or extended it.
 *
 * @param closedOn the last day on which votes were taken
 */
public record VoteOverran(Actor by, Instant at, CaseHeading heading, LocalDate closedOn, int cast, int eligible)
        implements CaseEvent {

    static VoteOverran of(CaseHeading heading, LocalDate closedOn, VoteCount count, Instant at) {
        return new VoteOverran(Actor.PORTAL, at, heading, closedOn, count.cast(), count.eligible());
    }

    @Override
    public List<Change> changes() {
        return List.of(Change.to("closesOn", closedOn), Change.to("cast", cast), Change.to("eligible", eligible));
    }
}
