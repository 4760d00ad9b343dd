package uk.police.portfolio.decision.ratification;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import uk.police.portfolio.decision.CaseEvent;
import uk.police.portfolio.decision.CaseHeading;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.Change;

/**
 * The seats that a decision lacks were asked to ratify it.
 *
 * @param seats {@code kent/policing-body}
 */
public record RatificationOpened(
        Actor by, Instant at, CaseHeading heading, List<String> seats, LocalDate dueOn, Silence silence)
        implements CaseEvent {

    public RatificationOpened {
        seats = List.copyOf(seats);
    }

    @Override
    public List<Change> changes() {
        return List.of(
                Change.to("seats", String.join(", ", seats)), Change.to("dueOn", dueOn), Change.to("silence", silence));
    }
}
