/** Pages of the deflators. */
@NullMarked
package uk.police.portfolio.spend.web.prices;

import org.jspecify.annotations.NullMarked;
