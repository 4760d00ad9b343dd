/** Cases put to the national board: how each is triaged, decided and recorded, whatever it is about. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "web",
            "document",
            "pdf",
            "jobs",
            "organisation",
            "rules",
            "capability",
            "authority",
            "authority :: coverage",
            "authority :: matrix",
            "consultation",
            "consultation :: answer",
            "audit",
            "tabular",
            "tabular :: web"
        })
package uk.police.portfolio.decision;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
