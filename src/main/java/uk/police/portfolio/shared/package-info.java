/** The values and signals that every other module speaks in. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package uk.police.portfolio.shared;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
