package uk.police.portfolio.decision;

import java.time.Instant;
import java.util.List;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.Change;

/**
 * A decision that was called in does not stand: it never takes effect, and what it drew is given back.
 *
 * @param how {@code AMEND} or {@code REFER_BACK}
 */
public record DecisionReopened(Actor by, Instant at, CaseHeading heading, CaseAct how, int edition, String why)
        implements CaseEvent {

    @Override
    public String reason() {
        return why;
    }

    @Override
    public List<Change> changes() {
        return List.of(Change.to("how", how), Change.to("version", edition));
    }
}
