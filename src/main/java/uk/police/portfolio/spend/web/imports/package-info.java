/** Pages on which spend lines are taken in from a file. */
@NullMarked
package uk.police.portfolio.spend.web.imports;

import org.jspecify.annotations.NullMarked;
