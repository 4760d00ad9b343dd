package uk.police.portfolio.decision.ratification.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import uk.police.portfolio.decision.ratification.RatificationAnswer;

/** An answer, as typed. */
record RatificationForm(
        @NotBlank(message = "{decision.ratify.answer.missing}")
        @Pattern(regexp = "RATIFIED|RATIFIED_WITH_CONDITIONS|DECLINED|", message = "{decision.ratify.answer.missing}")
        String answer,

        @Nullable @Size(max = 2000, message = "{decision.reason.long}")
        String words) {

    static final RatificationForm EMPTY = new RatificationForm("", "");

    RatificationAnswer given() {
        return RatificationAnswer.valueOf(answer);
    }

    String typed() {
        return words == null ? "" : words;
    }
}
