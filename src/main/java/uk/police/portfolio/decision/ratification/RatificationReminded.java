package uk.police.portfolio.decision.ratification;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import uk.police.portfolio.decision.CaseEvent;
import uk.police.portfolio.decision.CaseHeading;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.Change;

/**
 * The seats that had not answered were reminded that they are asked to ratify a decision.
 *
 * @param seats {@code kent/policing-body}
 */
public record RatificationReminded(Actor by, Instant at, CaseHeading heading, List<String> seats, LocalDate dueOn)
        implements CaseEvent {

    public RatificationReminded {
        seats = List.copyOf(seats);
    }

    @Override
    public List<Change> changes() {
        return List.of(Change.to("seats", String.join(", ", seats)), Change.to("dueOn", dueOn));
    }
}
