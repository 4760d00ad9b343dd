package uk.police.portfolio.decision.board.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why a tied vote is held anew, as typed. */
record VotingAnewForm(
        String edition,

        @NotBlank(message = "{decision.reason.missing}") @Size(max = 2000, message = "{decision.reason.long}")
        String reason) {

    VotingAnewForm {
        edition = edition == null ? "" : edition;
        reason = reason == null ? "" : reason;
    }
}
