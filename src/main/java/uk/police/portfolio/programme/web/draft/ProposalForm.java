package uk.police.portfolio.programme.web.draft;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

record ProposalForm(
        @NotBlank(message = "{programme.error.title}") @Size(max = 150, message = "{programme.error.title-too-long}")
        String title) {

    ProposalForm(@Nullable String title) {
        this.title = Typed.text(title);
    }
}
