package uk.police.portfolio.decision.ratification;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.police.portfolio.decision.CaseEvent;
import uk.police.portfolio.decision.CaseHeading;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.Change;

/** A seat ratified or declined a decision that does not bind it, or its time to do so is over. */
public record SeatAnswered(
        Actor by, Instant at, CaseHeading heading, String seat, RatificationAnswer answer, String words)
        implements CaseEvent {

    @Override
    public @Nullable String reason() {
        return words.isEmpty() ? null : words;
    }

    @Override
    public List<Change> changes() {
        return List.of(Change.to("seat", seat), Change.to("answer", answer));
    }
}
