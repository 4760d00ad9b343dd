package uk.police.portfolio.consultation.web;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Why a consultation is closed, as typed; may be empty where the rule asks for no reason. */
record ClosureForm(
        @Nullable @Size(max = 2000, message = "{consultation.words.long}")
        String reason) {

    String words() {
        return reason == null ? "" : reason.strip();
    }
}
