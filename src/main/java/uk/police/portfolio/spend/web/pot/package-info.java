/** Pages about shared pots and what programmes hold of them. */
@NullMarked
package uk.police.portfolio.spend.web.pot;

import org.jspecify.annotations.NullMarked;
