/** Tells in time what lapses: one alert for each instrument and stage. */
@NullMarked
package uk.police.portfolio.authority.expiry;

import org.jspecify.annotations.NullMarked;
