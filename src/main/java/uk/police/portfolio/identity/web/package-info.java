/** The pages of signing in, of one's own account, and of the administration of people. */
@NullMarked
package uk.police.portfolio.identity.web;

import org.jspecify.annotations.NullMarked;
