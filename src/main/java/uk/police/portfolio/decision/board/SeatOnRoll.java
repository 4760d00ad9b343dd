package uk.police.portfolio.decision.board;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.police.portfolio.organisation.SeatKind;

/**
 * A seat as a pool's roll was called.
 *
 * @param officeId null where no office fills it
 */
record SeatOnRoll(
        String code,
        SeatKind kind,
        String force,
        String forceName,
        @Nullable UUID officeId,
        String officeTitle) {}
