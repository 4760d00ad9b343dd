package uk.police.portfolio.spend.web;

import org.jspecify.annotations.Nullable;
import uk.police.portfolio.shared.Money;
import uk.police.portfolio.web.MoneyCell;

/**
 * One number of a page.
 *
 * @param href where the lines behind it are; null where this reader can be shown none that come to it
 */
record SpendCell(Money amount, @Nullable String href) implements MoneyCell {}
