package uk.police.portfolio.spend.extract;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import uk.police.portfolio.shared.FinancialYear;
import uk.police.portfolio.shared.Money;

/**
 * One line of a ledger that was posted, as what it stands now.
 *
 * @param programme null for a service, and for a programme that the reader may not know of
 * @param rule the number of the rule that matched it; null where a person did
 * @param corrections how often it was posted anew
 * @param posting the reference of the latest posting
 */
public record MatchedLine(
        long id,
        String externalId,
        FinancialYear year,
        int month,
        String supplier,
        String description,
        Money amount,
        @Nullable String programme,
        @Nullable String service,
        String capability,
        @Nullable Integer rule,
        int corrections,
        String posting,
        String byName,
        Instant at) {}
