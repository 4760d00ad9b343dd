/** Shared pots: one body's lines, of which programmes hold allocations that no total has. */
@NullMarked
@NamedInterface("pot")
package uk.police.portfolio.spend.pot;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
