/** People, how they sign in, and the office that they act in. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "web", "jobs", "organisation"})
package uk.police.portfolio.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
