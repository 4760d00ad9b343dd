package uk.police.portfolio.decision.notice;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import uk.police.portfolio.shared.InWords;
import uk.police.portfolio.shared.London;

/** Says where the decision of a notice stands; the same words on pages, in documents, tables and feeds. */
@Component
public class StandingWords {

    private final MessageSource messages;

    StandingWords(MessageSource messages) {
        this.messages = messages;
    }

    public StandingInWords of(NoticeStanding standing) {
        String where = say(
                "decision.notice.standing." + standing.state(),
                InWords.date(London.dayOf(standing.since())),
                date(standing.effectiveOn()),
                date(standing.callInClosesOn()));
        return new StandingInWords(
                where, standing.places().stream().map(this::place).toList());
    }

    private StandingInWords.Place place(NoticeStanding.Place taken) {
        String words = say(
                "decision.notice.standing.place",
                String.join(", ", taken.forces()),
                InWords.date(taken.from()),
                taken.decision());
        return new StandingInWords.Place(words, taken.notice());
    }

    private static String date(@Nullable LocalDate date) {
        return date == null ? "" : InWords.date(date);
    }

    private String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }
}
