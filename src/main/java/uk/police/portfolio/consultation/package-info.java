/** Rounds in which the seats are asked what they think of something, whatever it is about. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"shared", "web", "jobs", "rules", "tabular", "tabular :: web", "organisation"})
package uk.police.portfolio.consultation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
