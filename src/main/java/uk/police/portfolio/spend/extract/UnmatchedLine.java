package uk.police.portfolio.spend.extract;

import uk.police.portfolio.shared.FinancialYear;
import uk.police.portfolio.shared.Money;

/** One line of a ledger that nothing matches. */
public record UnmatchedLine(
        long id,
        String externalId,
        FinancialYear year,
        int month,
        String costCode,
        String projectCode,
        String account,
        String supplier,
        String description,
        Money amount,
        boolean restricted,
        String extract) {}
