/** Programmes of change: what they say of themselves, how they are submitted, and how they live on. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "web",
            "organisation",
            "capability",
            "authority",
            "authority :: coverage",
            "document",
            "document :: web",
            "tabular",
            "tabular :: web",
            "audit",
            "decision"
        })
package uk.police.portfolio.programme;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
