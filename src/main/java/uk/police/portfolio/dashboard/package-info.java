/** Home: what waits for the reader, what was decided in their name, and the picture in short. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "web",
            "programme",
            "decision :: board",
            "decision :: followup",
            "decision :: question",
            "decision :: ratification",
            "authority",
            "consultation",
            "spend",
            "spend :: returns",
            "spend :: file",
            "identity"
        })
package uk.police.portfolio.dashboard;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
