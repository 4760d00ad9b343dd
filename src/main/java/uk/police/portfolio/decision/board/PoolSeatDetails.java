package uk.police.portfolio.decision.board;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.police.portfolio.organisation.SeatKind;

/**
 * A seat on a pool's frozen roll.
 *
 * @param officeId the office that fills it, or null
 * @param choice its latest vote, or null
 */
public record PoolSeatDetails(
        String seat,
        SeatKind kind,
        String forceName,
        @Nullable UUID officeId,
        String officeTitle,
        @Nullable Choice choice,
        String reason) {

    public boolean hasVoted() {
        return choice != null;
    }
}
