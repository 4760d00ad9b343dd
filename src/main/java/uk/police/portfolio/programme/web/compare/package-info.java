/** Two to four programmes side by side. */
@NullMarked
package uk.police.portfolio.programme.web.compare;

import org.jspecify.annotations.NullMarked;
