package uk.police.portfolio.decision.discussion;

import java.time.Instant;
import java.util.List;
import uk.police.portfolio.decision.CaseEvent;
import uk.police.portfolio.decision.CaseHeading;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.Change;

/** The chair made a closing statement. Not what it says: it may be for the board alone. */
record StatementMade(Actor by, Instant at, CaseHeading heading, Audience to, int edition) implements CaseEvent {

    @Override
    public List<Change> changes() {
        return List.of(Change.to("audience", to), Change.to("version", edition));
    }
}
