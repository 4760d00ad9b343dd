package uk.police.portfolio.decision.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A date as typed in three fields. */
public record TypedDate(
        @Nullable String day,
        @Nullable String month,
        @Nullable String year) {

    /** Empty where it is no date of this century. */
    public Optional<LocalDate> date() {
        try {
            LocalDate date = LocalDate.of(number(year), number(month), number(day));
            return date.getYear() < 2000 || date.getYear() > 2099 ? Optional.empty() : Optional.of(date);
        } catch (DateTimeException | NumberFormatException noDate) {
            return Optional.empty();
        }
    }

    private static int number(@Nullable String text) {
        return Integer.parseInt(String.valueOf(text).strip());
    }
}
