/** The record: every act, who did it in which office and why, written in the act's own transaction and never changed. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "tabular", "tabular :: web", "web"})
package uk.police.portfolio.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
