/** Pages on which a programme is written, checked and sent in. */
@NullMarked
package uk.police.portfolio.programme.web.draft;

import org.jspecify.annotations.NullMarked;
