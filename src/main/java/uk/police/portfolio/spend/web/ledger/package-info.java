/** Pages on which bodies' ledgers are taken in, and their lines matched. */
@NullMarked
package uk.police.portfolio.spend.web.ledger;

import org.jspecify.annotations.NullMarked;
