package uk.police.portfolio.spend.returns;

import org.jspecify.annotations.Nullable;
import uk.police.portfolio.shared.FinancialYear;
import uk.police.portfolio.shared.Money;

/**
 * One line of a return.
 *
 * @param month of the year, 1 for April
 * @param remark what a reviewer said of it; empty where nothing was
 */
public record ReturnLine(
        int ordinal,
        String body,
        @Nullable String programme,
        @Nullable String service,
        String title,
        String capability,
        String capabilityName,
        FinancialYear year,
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
        Money amount,
        boolean restricted,
        String externalId,
        String remark) {}
