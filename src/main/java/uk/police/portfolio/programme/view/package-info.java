/** The filters of the list of programmes that people keep under a name. */
@NullMarked
package uk.police.portfolio.programme.view;

import org.jspecify.annotations.NullMarked;
