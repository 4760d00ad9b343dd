/** The map of policing's technology capabilities, and who owns each of them, force by force and over time. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "web", "organisation"})
package uk.police.portfolio.capability;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
