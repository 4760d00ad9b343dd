/** Tells people what concerns them: hears events, writes messages to their inbox and mails them. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "web",
            "jobs",
            "identity",
            "consultation",
            "consultation :: answer",
            "authority",
            "decision",
            "decision :: meeting",
            "decision :: board",
            "decision :: chase",
            "decision :: followup",
            "decision :: pool",
            "decision :: ratification",
            "spend :: pack",
            "spend :: returns"
        })
package uk.police.portfolio.notification;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
