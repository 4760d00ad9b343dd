/** An open vote is chased: those who have not voted are reminded, and one that nobody ends is told of. */
@NullMarked
@NamedInterface("chase")
package uk.police.portfolio.decision.chase;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
