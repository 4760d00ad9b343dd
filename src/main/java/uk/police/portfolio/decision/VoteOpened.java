package uk.police.portfolio.decision;

import java.time.Instant;
import java.util.List;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.Change;

/** A vote was opened on one version of a case. */
public record VoteOpened(
        Actor by, Instant at, CaseHeading heading, int edition, int eligible, int quorum, int rulesVersion)
        implements CaseEvent {

    @Override
    public List<Change> changes() {
        return List.of(
                Change.to("version", edition),
                Change.to("eligible", eligible),
                Change.to("quorum", quorum),
                Change.to("rules", rulesVersion));
    }
}
