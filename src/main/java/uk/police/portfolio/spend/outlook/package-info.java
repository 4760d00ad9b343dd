/** What moved since a day, what bodies can afford, and where funding ends: questions put to the picture twice or more. */
@NullMarked
package uk.police.portfolio.spend.outlook;

import org.jspecify.annotations.NullMarked;
