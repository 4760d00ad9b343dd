package uk.police.portfolio.spend.web;

import uk.police.portfolio.shared.Money;

/** One number of a page, and the address of the lines behind it. */
record SpendCell(Money amount, String href) {}
