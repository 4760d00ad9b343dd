package uk.police.portfolio.decision.board;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.police.portfolio.decision.CaseEvent;
import uk.police.portfolio.decision.CaseHeading;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.Change;

/** A seat of the pool voted, or voted again. */
record SeatVoteCast(
        Actor by,
        Instant at,
        CaseHeading heading,
        int edition,
        String seat,
        @Nullable Choice before,
        Choice choice,
        String why)
        implements CaseEvent {

    @Override
    public @Nullable String reason() {
        return why.isEmpty() ? null : why;
    }

    @Override
    public List<Change> changes() {
        return List.of(Change.to("seat", seat), Change.of("vote", before, choice), Change.to("version", edition));
    }
}
