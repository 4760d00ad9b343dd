/** Pages of the files that people send in: how far each is, and which wait. */
@NullMarked
package uk.police.portfolio.spend.web.files;

import org.jspecify.annotations.NullMarked;
