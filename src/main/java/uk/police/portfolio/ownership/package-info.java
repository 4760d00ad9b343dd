/** Who owns a capability, as the board decided it: each decision's ownership becomes the map's, force by force. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "capability", "decision", "decision :: ratification"})
package uk.police.portfolio.ownership;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
