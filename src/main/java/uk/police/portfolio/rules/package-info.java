/** The numbers and choices that the rules turn on: changed by date and with a reason, never rewritten. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "web"})
package uk.police.portfolio.rules;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
