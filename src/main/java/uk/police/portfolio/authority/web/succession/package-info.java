/** The pages on which an administrator ends bodies and offices, and says what takes over. */
@NullMarked
package uk.police.portfolio.authority.web.succession;

import org.jspecify.annotations.NullMarked;
