package uk.police.portfolio.decision.board;

import java.time.Instant;
import java.util.List;
import uk.police.portfolio.decision.CaseEvent;
import uk.police.portfolio.decision.CaseHeading;
import uk.police.portfolio.decision.VoteCount;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.Change;

/** A tied vote ended without a result, and another was opened with a roll called anew. */
public record VoteHeldAnew(
        Actor by, Instant at, CaseHeading heading, VoteCount tied, VoteCount start, int rulesVersion, String why)
        implements CaseEvent {

    @Override
    public String reason() {
        return why;
    }

    @Override
    public List<Change> changes() {
        return List.of(
                Change.to("tied", tied.words()),
                Change.to("eligible", start.eligible()),
                Change.to("quorum", start.quorum()),
                Change.to("rules", rulesVersion));
    }
}
