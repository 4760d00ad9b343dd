/** The forecast range: what outturns may come to, drawn many times from the forecasts of programmes. */
@NullMarked
package uk.police.portfolio.spend.range;

import org.jspecify.annotations.NullMarked;
