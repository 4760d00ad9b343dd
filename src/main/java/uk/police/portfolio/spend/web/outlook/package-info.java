/** Pages of what moved, what can be afforded and what may come. */
@NullMarked
package uk.police.portfolio.spend.web.outlook;

import org.jspecify.annotations.NullMarked;
