/** Sample people and data, made by calling the verbs that everybody else calls. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "organisation", "identity"})
package uk.police.portfolio.sample;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
