package uk.police.portfolio.decision.followup;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A review of a decision that still holds.
 *
 * @param nextOn when it is to be looked at again, or null
 */
public record ReviewDetails(
        int number,
        String words,
        @Nullable LocalDate nextOn,
        String personName,
        String officeTitle,
        Instant reviewedAt) {}
