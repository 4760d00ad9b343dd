package uk.police.portfolio.decision.board;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.police.portfolio.decision.CaseEvent;
import uk.police.portfolio.decision.CaseHeading;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.Change;

/** Those who vote were given more time. */
public record VotingExtended(
        Actor by, Instant at, CaseHeading heading, @Nullable LocalDate before, LocalDate closesOn, String why)
        implements CaseEvent {

    @Override
    public String reason() {
        return why;
    }

    @Override
    public List<Change> changes() {
        return List.of(Change.of("closesOn", before, closesOn));
    }
}
