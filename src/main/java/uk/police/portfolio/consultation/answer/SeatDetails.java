package uk.police.portfolio.consultation.answer;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.police.portfolio.organisation.SeatKind;

/**
 * One seat that is asked, with all its answers: for those who may see them.
 *
 * @param code {@code kent/chief-officer}
 * @param answers every version, the first one first
 * @param reply null until one is published
 */
public record SeatDetails(
        String code,
        String forceName,
        String region,
        SeatKind kind,
        List<AnswerDetails> answers,
        @Nullable ReplyDetails reply) {

    public SeatDetails {
        answers = List.copyOf(answers);
    }

    /** What the seat says now; null until it has answered. */
    public @Nullable AnswerDetails last() {
        return answers.isEmpty() ? null : answers.get(answers.size() - 1);
    }

    /** It objects, or wants a change. */
    public boolean needsReply() {
        AnswerDetails last = last();
        return last != null && last.answer().needsReply();
    }

    public boolean lacksReply() {
        return needsReply() && reply == null;
    }
}
