package uk.police.portfolio.decision.board.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** An interest, as typed. */
record InterestForm(
        @NotBlank(message = "{decision.interest.missing}") @Size(max = 2000, message = "{decision.reason.long}")
        String words) {}
