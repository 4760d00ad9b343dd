/** Pages, files and answers about money and the authority behind it. */
@NullMarked
package uk.police.portfolio.spend.web.cover;

import org.jspecify.annotations.NullMarked;
