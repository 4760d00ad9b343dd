/** Whom a decision binds: coverage asked on the day, frozen with the decision, and the headroom that it draws. */
@NullMarked
@NamedInterface("binding")
package uk.police.portfolio.decision.binding;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
