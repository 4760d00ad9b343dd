package uk.police.portfolio.spend.ledger;

import uk.police.portfolio.shared.Money;

/** What the lines of one measure come to: budget and forecast are never added to each other. */
public record LineSum(String measure, long lines, Money amount) {}
