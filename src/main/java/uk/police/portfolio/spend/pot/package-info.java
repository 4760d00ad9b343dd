/** Shared pots: one body's lines, of which programmes hold allocations that no total has. */
@NullMarked
package uk.police.portfolio.spend.pot;

import org.jspecify.annotations.NullMarked;
