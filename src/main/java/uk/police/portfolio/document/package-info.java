/** Files that people attach, kept for ever as they came, with the SHA-256 of their bytes. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "tabular"})
package uk.police.portfolio.document;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
