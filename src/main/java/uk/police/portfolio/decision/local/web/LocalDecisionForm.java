package uk.police.portfolio.decision.local.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** A decision by one office, as typed. */
record LocalDecisionForm(
        String edition,
        String coverage,

        @NotBlank(message = "{decision.reason.missing}") @Size(max = 2000, message = "{decision.reason.long}")
        String reason) {

    LocalDecisionForm {
        edition = edition == null ? "" : edition;
        coverage = coverage == null ? "" : coverage;
    }

    int editionRead() {
        return edition.matches("[1-9]\\d{0,5}") ? Integer.parseInt(edition) : 0;
    }
}
