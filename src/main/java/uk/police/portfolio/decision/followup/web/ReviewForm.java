package uk.police.portfolio.decision.followup.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a review found, and when the next one is, as typed; no next one is an answer, too. */
record ReviewForm(
        @NotBlank(message = "{decision.review.words.missing}") @Size(max = 2000, message = "{decision.reason.long}")
        String words,

        @Nullable String nextDay,
        @Nullable String nextMonth,
        @Nullable String nextYear) {

    static final ReviewForm EMPTY = new ReviewForm("", "", "", "");

    ReviewForm {
        words = words == null ? "" : words;
    }

    boolean isMisread() {
        return Stream.of(nextDay, nextMonth, nextYear).anyMatch(typed -> typed != null && !typed.isBlank())
                && next().isEmpty();
    }

    Optional<LocalDate> next() {
        try {
            LocalDate date = LocalDate.of(number(nextYear), number(nextMonth), number(nextDay));
            return date.getYear() < 2000 || date.getYear() > 2099 ? Optional.empty() : Optional.of(date);
        } catch (DateTimeException | NumberFormatException noDate) {
            return Optional.empty();
        }
    }

    private static int number(@Nullable String typed) {
        return Integer.parseInt(String.valueOf(typed).strip());
    }
}
