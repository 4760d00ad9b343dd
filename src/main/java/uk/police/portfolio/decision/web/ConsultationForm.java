package uk.police.portfolio.decision.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.List;

/** Which forces are asked, and why, as typed. */
record ConsultationForm(
        @NotEmpty(message = "{decision.consultation.forces.missing}")
        List<String> forces,

        @NotBlank(message = "{decision.reason.missing}") @Size(max = 2000, message = "{decision.reason.long}")
        String reason) {

    ConsultationForm {
        forces = forces == null ? List.of() : List.copyOf(forces);
        reason = reason == null ? "" : reason;
    }
}
