/** The PostgreSQL that the portal runs on, and the roles that it is used with. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package uk.police.portfolio.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
