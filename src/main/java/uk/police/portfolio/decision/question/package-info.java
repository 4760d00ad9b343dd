/** Questions: a decision is asked for where no programme asks, about who owns a capability, a standard, or an innovation award. */
@NullMarked
@NamedInterface("question")
package uk.police.portfolio.decision.question;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
