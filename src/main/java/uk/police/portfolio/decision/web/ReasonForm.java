package uk.police.portfolio.decision.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** An act that needs a reason, which others read. */
record ReasonForm(
        @NotBlank(message = "{decision.reason.missing}") @Size(max = 2000, message = "{decision.reason.long}")
        String reason) {

    static final ReasonForm EMPTY = new ReasonForm("");

    String words() {
        return reason.strip();
    }
}
