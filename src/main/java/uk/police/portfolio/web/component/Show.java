package uk.police.portfolio.web.component;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import uk.police.portfolio.shared.InWords;
import uk.police.portfolio.shared.London;
import uk.police.portfolio.shared.Money;
import uk.police.portfolio.shared.Refusal;
import uk.police.portfolio.web.Refusals;

/** {@code #show}: dates, times and sums as people read them; nothing for what is missing. */
public class Show {

    private static final DateTimeFormatter DAY_MONTH = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.UK);
    private static final DateTimeFormatter TIME = new DateTimeFormatterBuilder()
            .appendPattern("h:mm")
            .appendText(ChronoField.AMPM_OF_DAY, Map.of(0L, "am", 1L, "pm"))
            .toFormatter(Locale.UK)
            .withZone(London.ZONE);
    private static final DateTimeFormatter INSTANT = new DateTimeFormatterBuilder()
            .appendPattern("d MMMM uuuu 'at' h:mm")
            .appendText(ChronoField.AMPM_OF_DAY, Map.of(0L, "am", 1L, "pm"))
            .toFormatter(Locale.UK)
            .withZone(London.ZONE);

    private final MessageSource messages;

    Show(MessageSource messages) {
        this.messages = messages;
    }

    /** 23 November 2026. */
    public String date(@Nullable LocalDate date) {
        return date == null ? "" : InWords.date(date);
    }

    /** 23 Nov 2026, for tables. */
    public String shortDate(@Nullable LocalDate date) {
        return date == null ? "" : DAY_MONTH.format(date);
    }

    /** 23 November 2026 at 7:15am, in London. */
    public String instant(@Nullable Instant instant) {
        return instant == null ? "" : INSTANT.format(instant);
    }

    /** 7:15am, in London. */
    public String time(@Nullable Instant instant) {
        return instant == null ? "" : TIME.format(instant);
    }

    /** The day of an instant, in London. */
    public String day(@Nullable Instant instant) {
        return instant == null ? "" : InWords.date(London.dayOf(instant));
    }

    /** £1.23m. */
    public String money(@Nullable Money sum) {
        return sum == null ? "" : sum.brief();
    }

    /** £1,234,567.89. */
    public String exact(@Nullable Money sum) {
        return sum == null ? "" : sum.full();
    }

    /** A refusal in words. */
    public String refusal(Refusal refusal) {
        return messages.getMessage(Refusals.words(refusal), Locale.UK);
    }

    /** 1,234. */
    public String count(long number) {
        StringBuilder text = new StringBuilder(Long.toString(Math.abs(number)));
        for (int comma = text.length() - 3; comma > 0; comma -= 3) {
            text.insert(comma, ',');
        }
        return (number < 0 ? "-" : "") + text;
    }
}
