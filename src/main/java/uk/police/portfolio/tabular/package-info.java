/** Tables that come in from people's files, and tables that leave as files. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared"})
package uk.police.portfolio.tabular;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
