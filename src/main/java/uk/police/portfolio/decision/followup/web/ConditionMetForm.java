package uk.police.portfolio.decision.followup.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** How a condition was met, as typed. */
record ConditionMetForm(
        @NotBlank(message = "{decision.condition.met.missing}") @Size(max = 2000, message = "{decision.reason.long}")
        String words) {

    ConditionMetForm {
        words = words == null ? "" : words;
    }
}
