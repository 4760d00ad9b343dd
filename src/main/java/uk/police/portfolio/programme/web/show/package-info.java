/** The page of one programme: what it is, what it costs, who takes part, and how it came to stand where it stands. */
@NullMarked
package uk.police.portfolio.programme.web.show;

import org.jspecify.annotations.NullMarked;
