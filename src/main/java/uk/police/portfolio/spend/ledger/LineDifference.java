package uk.police.portfolio.spend.ledger;

import uk.police.portfolio.shared.FinancialYear;
import uk.police.portfolio.shared.Money;

/** What a file adds to one body's year, beside what counts there by now. */
public record LineDifference(String bodyName, FinancialYear year, String measure, Money counted, Money added) {

    public Money after() {
        return counted.plus(added);
    }
}
