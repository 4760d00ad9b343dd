package uk.police.portfolio.spend;

import org.jspecify.annotations.Nullable;
import uk.police.portfolio.capability.OwnerModel;
import uk.police.portfolio.shared.FinancialYear;
import uk.police.portfolio.shared.Money;

/**
 * Money of one body for one capability: of a month, as the body returned it, or of a year, as a plan has it.
 *
 * @param key tells it apart from every other line, for ever
 * @param month 1 for April; null where a plan stands for what is not returned of the year
 * @param programmeReference null for a service, and for a programme that the reader may not know of
 * @param serviceCode null for a programme
 * @param title of the programme or service; null where the reader may not know of it
 * @param owner who owns the capability in the force on the day that is asked about
 * @param nature {@code CAPITAL} or {@code REVENUE}
 * @param purpose {@code RUN} or {@code CHANGE}
 * @param legacy null where a plan does not say
 * @param illustrative invented to show how the portal works
 * @param externalId what the body's own ledger calls it; empty for a plan
 * @param posting the return or import that it came in; empty for a plan
 */
public record SpendLine(
        String key,
        FinancialYear year,
        @Nullable Integer month,
        @Nullable String programmeReference,
        @Nullable String serviceCode,
        @Nullable String title,
        String bodyCode,
        String bodyName,
        String capabilityCode,
        String capabilityName,
        OwnerModel owner,
        String nature,
        String purpose,
        @Nullable Boolean legacy,
        String fundingSource,
        String category,
        String supplier,
        String product,
        SpendStanding standing,
        String priceBasis,
        SpendMeasure measure,
        boolean restricted,
        boolean illustrative,
        String externalId,
        String posting,
        Money amount) {

    /** Where the next page of lines goes on. */
    public String cursor(SpendOrder order) {
        return LineCursor.of(this, order).toString();
    }
}
