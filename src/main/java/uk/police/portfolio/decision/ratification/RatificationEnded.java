package uk.police.portfolio.decision.ratification;

import java.time.Instant;
import java.util.List;
import uk.police.portfolio.decision.CaseEvent;
import uk.police.portfolio.decision.CaseHeading;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.Change;

/**
 * The time to ratify a decision is over, and seats had not answered it.
 *
 * @param silent {@code kent/policing-body}; never empty
 * @param meant what their silence was taken for, {@link RatificationAnswer#LAPSED} or {@link RatificationAnswer#DEEMED}
 */
public record RatificationEnded(
        Actor by, Instant at, CaseHeading heading, List<String> silent, RatificationAnswer meant) implements CaseEvent {

    public RatificationEnded {
        silent = List.copyOf(silent);
    }

    @Override
    public List<Change> changes() {
        return List.of(Change.to("silent", String.join(", ", silent)), Change.to("meant", meant));
    }
}
