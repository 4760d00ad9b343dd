/** The seats that a decision does not bind: each ratifies it, or not, in time; and where each force stands by now. */
@NullMarked
@NamedInterface("ratification")
package uk.police.portfolio.decision.ratification;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
