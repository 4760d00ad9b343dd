/** Cases put to the national board: how each is triaged, decided and recorded, whatever it is about. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "web", "organisation", "rules", "capability", "authority", "audit"})
package uk.police.portfolio.decision;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
