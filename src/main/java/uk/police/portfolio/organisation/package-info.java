/** Bodies, their offices, the seats that bind a force, and who held which office when. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "web"})
package uk.police.portfolio.organisation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
