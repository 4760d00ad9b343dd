/** Who is answered what: every handler, for every role, on things of their own, of others and on things that do not exist. */
@NullMarked
package uk.police.portfolio.authorisation;

import org.jspecify.annotations.NullMarked;
