/** May they? The matrix of every force and both its seats, on any date, and what would fix what is missing. */
@NullMarked
package uk.police.portfolio.authority.web.coverage;

import org.jspecify.annotations.NullMarked;
