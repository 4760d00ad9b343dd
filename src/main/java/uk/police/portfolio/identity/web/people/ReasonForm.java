package uk.police.portfolio.identity.web.people;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

record ReasonForm(
        @NotBlank(message = "{identity.reason.missing}") @Size(max = 1000, message = "{identity.reason.too-long}")
        String reason) {}
