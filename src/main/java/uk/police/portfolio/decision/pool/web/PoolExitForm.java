package uk.police.portfolio.decision.pool.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** A notice to leave, as typed. */
record PoolExitForm(
        @NotBlank(message = "{decision.pool.exit.seat.missing}")
        String seat,

        @NotBlank(message = "{decision.reason.missing}") @Size(max = 2000, message = "{decision.reason.long}")
        String reason) {}
