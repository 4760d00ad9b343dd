/** Pages of the monthly packs. */
@NullMarked
package uk.police.portfolio.spend.web.pack;

import org.jspecify.annotations.NullMarked;
