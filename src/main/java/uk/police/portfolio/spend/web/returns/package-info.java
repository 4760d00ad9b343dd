/** Pages of the quarterly returns. */
@NullMarked
package uk.police.portfolio.spend.web.returns;

import org.jspecify.annotations.NullMarked;
