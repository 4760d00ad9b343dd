package uk.police.portfolio.decision.notice.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import uk.police.portfolio.authority.Matter;

/**
 * What the notices are narrowed to; each is all where it is empty. Where neither body nor force is named, a decision is shown
 * once, by the board's notice.
 *
 * @param search part of the title or of what was decided, or a reference
 * @param body code of the body that a notice goes to
 * @param force code of a force that a notice is about
 * @param matter a constant of {@link Matter}
 * @param from the first day of publication, {@code 2026-11-25}
 * @param to the last one
 */
record NoticeFilter(
        @Nullable String search,
        @Nullable String body,
        @Nullable String force,
        @Nullable String matter,
        @Nullable String from,
        @Nullable String to) {

    String pattern() {
        return "%" + typed(search).replaceAll("([\\\\%_])", "\\\\$1") + "%";
    }

    String exact() {
        return typed(search);
    }

    @Nullable
    String knownBody() {
        return typed(body).isEmpty() ? null : body;
    }

    @Nullable
    String knownForce() {
        return typed(force).isEmpty() ? null : force;
    }

    @Nullable
    String knownMatter() {
        return Arrays.stream(Matter.values())
                .map(Enum::name)
                .filter(name -> name.equals(matter))
                .findFirst()
                .orElse(null);
    }

    LocalDate firstDay() {
        return day(from, LocalDate.of(2000, 1, 1));
    }

    LocalDate lastDay() {
        return day(to, LocalDate.of(9000, 1, 1));
    }

    private static LocalDate day(@Nullable String text, LocalDate otherwise) {
        try {
            LocalDate day = LocalDate.parse(typed(text));
            return day.getYear() < 2000 || day.getYear() > 9000 ? otherwise : day;
        } catch (DateTimeParseException none) {
            return otherwise;
        }
    }

    private static String typed(@Nullable String text) {
        return text == null ? "" : text.strip();
    }
}
