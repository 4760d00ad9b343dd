/** Spend for other systems: totals, lines, imports. */
@NullMarked
package uk.police.portfolio.spend.web.api;

import org.jspecify.annotations.NullMarked;
