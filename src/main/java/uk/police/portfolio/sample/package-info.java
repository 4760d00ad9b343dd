/** Sample people and data, made by calling the verbs that everybody else calls. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "organisation",
            "identity",
            "capability",
            "authority",
            "authority :: coverage",
            "programme",
            "programme :: gmpp",
            "decision",
            "decision :: binding",
            "decision :: board",
            "decision :: callin",
            "decision :: meeting",
            "decision :: notice",
            "decision :: pool",
            "spend :: extract",
            "spend :: ledger",
            "spend :: pack",
            "spend :: pot",
            "spend :: returns",
            "tabular"
        })
package uk.police.portfolio.sample;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
