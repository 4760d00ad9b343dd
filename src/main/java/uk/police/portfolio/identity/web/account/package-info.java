/** The pages of one's own account: office, password, sessions, access tokens. */
@NullMarked
package uk.police.portfolio.identity.web.account;

import org.jspecify.annotations.NullMarked;
