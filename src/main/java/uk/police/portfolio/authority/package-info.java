/** Instruments of authority: who gave what to whom, what it covers, and how much of it is left. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "web",
            "document",
            "document :: web",
            "tabular",
            "tabular :: web",
            "rules",
            "jobs",
            "organisation",
            "identity",
            "capability",
            "audit"
        })
package uk.police.portfolio.authority;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
