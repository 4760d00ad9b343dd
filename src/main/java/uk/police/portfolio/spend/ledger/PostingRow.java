package uk.police.portfolio.spend.ledger;

import java.time.Instant;

/** One posting in a list. */
public record PostingRow(
        String reference,
        String kind,
        String fileName,
        Instant appliedAt,
        String byName,
        String officeTitle,
        int lines,
        int repeats) {}
