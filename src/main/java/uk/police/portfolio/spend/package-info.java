/** What technology is expected to cost and what the programmes make of it: the envelope, the spend lines and the picture. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "organisation",
            "capability",
            "authority",
            "authority :: coverage",
            "programme",
            "programme :: view",
            "tabular",
            "tabular :: web",
            "jobs",
            "pdf",
            "web"
        })
package uk.police.portfolio.spend;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
