/** Tokens that programs present for a person, and the door of the API. */
@NullMarked
package uk.police.portfolio.identity.token;

import org.jspecify.annotations.NullMarked;
