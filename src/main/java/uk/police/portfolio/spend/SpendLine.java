package uk.police.portfolio.spend;

import uk.police.portfolio.capability.OwnerModel;
import uk.police.portfolio.shared.FinancialYear;
import uk.police.portfolio.shared.Money;

/**
 * What one programme plans to spend in one force on one capability in one financial year.
 *
 * @param owner who owns the capability in the force today
 * @param nature {@code CAPITAL} or {@code REVENUE}
 * @param purpose {@code RUN} or {@code CHANGE}
 * @param illustrative invented to show how the portal works
 */
public record SpendLine(
        FinancialYear year,
        String programmeReference,
        String programmeTitle,
        String bodyCode,
        String bodyName,
        String capabilityCode,
        String capabilityName,
        OwnerModel owner,
        String nature,
        String purpose,
        String fundingSource,
        SpendStanding standing,
        boolean illustrative,
        Money amount) {}
