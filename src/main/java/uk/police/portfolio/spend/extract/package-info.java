/** Actual spend out of bodies' own ledgers: read by a saved mapping of columns, matched by rules, and kept where nothing matches. */
@NullMarked
@NamedInterface("extract")
package uk.police.portfolio.spend.extract;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
