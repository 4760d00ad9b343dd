package uk.police.portfolio.spend.ledger;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A sound line on its way into the ledger.
 *
 * @param line in its file
 * @param month counted from year 0, see the table of lines
 */
record StagedLine(
        int line,
        UUID bodyId,
        @Nullable UUID programmeId,
        @Nullable String service,
        UUID capabilityId,
        int month,
        String category,
        String nature,
        String purpose,
        boolean legacy,
        String fundingSource,
        String product,
        String supplier,
        String priceBasis,
        String measure,
        String amount,
        boolean restricted,
        String externalId) {}
