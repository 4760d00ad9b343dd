/** What follows a decision while it holds: reviews, conditions, and later decisions that take its place, force by force. */
@NullMarked
@NamedInterface("followup")
package uk.police.portfolio.decision.followup;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
