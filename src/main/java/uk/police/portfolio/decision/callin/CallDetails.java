package uk.police.portfolio.decision.callin;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One seat's call.
 *
 * @param withdrawnAt when it was taken back, or null
 */
public record CallDetails(
        String seat,
        String force,
        String personName,
        String officeTitle,
        String reason,
        Instant calledAt,
        @Nullable Instant withdrawnAt) {

    public boolean stands() {
        return withdrawnAt == null;
    }
}
