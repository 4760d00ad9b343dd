package uk.police.portfolio.decision.discussion.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import uk.police.portfolio.decision.discussion.Audience;

/** The chair's closing statement, as typed. */
record StatementForm(
        @NotBlank(message = "{decision.talk.to.missing}")
        @Pattern(regexp = "BOARD|EVERYBODY|", message = "{decision.talk.to.missing}")
        String to,

        @NotBlank(message = "{decision.talk.words.missing}") @Size(max = 4000, message = "{decision.reason.long}")
        String words) {

    Audience audience() {
        return Audience.valueOf(to);
    }
}
