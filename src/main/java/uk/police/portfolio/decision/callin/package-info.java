/** Publication of a decision, and the time in which seats may call it in before it takes effect. */
@NullMarked
@NamedInterface("callin")
package uk.police.portfolio.decision.callin;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
