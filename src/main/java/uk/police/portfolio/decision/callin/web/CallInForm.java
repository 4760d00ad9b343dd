package uk.police.portfolio.decision.callin.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** A call, as typed. */
record CallInForm(
        @NotBlank(message = "{decision.call-in.seat.missing}")
        String seat,

        @NotBlank(message = "{decision.reason.missing}") @Size(max = 2000, message = "{decision.reason.long}")
        String reason) {}
