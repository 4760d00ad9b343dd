/** Ends bodies and offices and names their successors, after showing what becomes of coverage. */
@NullMarked
package uk.police.portfolio.authority.succession;

import org.jspecify.annotations.NullMarked;
