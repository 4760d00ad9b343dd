/** The spend ledger: lines that bodies post by imports and returns, and the totals kept of them. */
@NullMarked
package uk.police.portfolio.spend.ledger;

import org.jspecify.annotations.NullMarked;
