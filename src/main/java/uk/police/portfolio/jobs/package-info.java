/** What is done after an act or at its time: staged with the act, done once, by whichever instance is alive. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared"})
package uk.police.portfolio.jobs;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
