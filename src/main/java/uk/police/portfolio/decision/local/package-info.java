/** The lowest level that may decide a case: the route that the rules propose, and a decision by one office. */
@NullMarked
@NamedInterface("local")
package uk.police.portfolio.decision.local;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
