/** The index that turns money of one year into the prices of another: versions that are added and never changed. */
@NullMarked
package uk.police.portfolio.spend.prices;

import org.jspecify.annotations.NullMarked;
