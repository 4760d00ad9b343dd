package uk.police.portfolio.consultation.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import uk.police.portfolio.consultation.answer.Answer;
import uk.police.portfolio.consultation.answer.AnswerDetails;
import uk.police.portfolio.consultation.answer.GiveAnswer;

/** A seat's answer, as typed. */
record AnswerForm(
        @NotBlank(message = "{consultation.answer.missing}")
        @Pattern(regexp = "SUPPORT|SUPPORT_WITH_CHANGE|OBJECT|ABSTAIN|", message = "{consultation.answer.missing}")
        String answer,

        @Nullable @Size(max = 4000, message = "{consultation.words.long}")
        String reason) {

    AnswerForm {
        answer = answer == null ? "" : answer;
    }

    /** What the seat says now, to be changed. */
    static AnswerForm of(@Nullable AnswerDetails last) {
        return last == null
                ? new AnswerForm("", "")
                : new AnswerForm(last.answer().name(), last.reason());
    }

    GiveAnswer toCommand(String seatCode) {
        return new GiveAnswer(seatCode, Answer.valueOf(answer), reason == null ? "" : reason.strip());
    }
}
