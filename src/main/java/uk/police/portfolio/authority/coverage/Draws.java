package uk.police.portfolio.authority.coverage;

import uk.police.portfolio.shared.FinancialYear;
import uk.police.portfolio.shared.Money;

/** What has been drawn from each seat's account on an instrument, less what was credited. */
@FunctionalInterface
public interface Draws {

    Draws NONE = (instrument, seat, year) -> Money.ZERO;

    Money drawn(String instrument, String seat, FinancialYear year);
}
