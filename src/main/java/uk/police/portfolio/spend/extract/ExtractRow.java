package uk.police.portfolio.spend.extract;

import java.time.Instant;

/** One file that was taken in, in a list. */
public record ExtractRow(
        String reference,
        String fileName,
        Instant appliedAt,
        String byName,
        String officeTitle,
        int lines,
        int repeats,
        int mapping) {}
