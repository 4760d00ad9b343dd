/** Pages as files to read, print and keep: PDFs with the tags that a screen reader needs. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package uk.police.portfolio.pdf;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
