/** What signing in leaves on the record. */
@NullMarked
package uk.police.portfolio.identity.signin.record;

import org.jspecify.annotations.NullMarked;
