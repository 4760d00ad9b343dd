/** What the board says about a case: among itself, and before everybody who may read it. */
@NullMarked
@NamedInterface("discussion")
package uk.police.portfolio.decision.discussion;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
