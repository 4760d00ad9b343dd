/** The spend ledger: lines that bodies post by imports and returns, and the totals kept of them. */
@NullMarked
@NamedInterface("ledger")
package uk.police.portfolio.spend.ledger;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
