package uk.police.portfolio.spend.ledger;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What anybody may know about one posting whose body they answer for.
 *
 * @param reference null where it is a preview
 * @param lines that it added
 * @param repeats lines that were known already, and left as they were
 * @param sums of the lines that it added, one a measure
 * @param repeated whether it had been posted before, so that nothing was done now
 */
public record PostingDetails(
        @Nullable String reference,
        String fileName,
        String sha256,
        @Nullable Instant appliedAt,
        int lines,
        int repeats,
        List<LineSum> sums,
        boolean repeated) {}
