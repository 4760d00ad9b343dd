package uk.police.portfolio.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A date as somebody typed it in three fields. */
public record TypedDate(
        @Nullable String day,
        @Nullable String month,
        @Nullable String year) {

    public boolean isBlank() {
        return (text(day) + text(month) + text(year)).isBlank();
    }

    /** The date, or null where what was typed is none, or none of 1900 to 2199. */
    @Nullable
    public LocalDate read() {
        return within(1900, 2199).orElse(null);
    }

    /** Empty where it is no date of this century. */
    public Optional<LocalDate> ofThisCentury() {
        return within(2000, 2099);
    }

    private Optional<LocalDate> within(int firstYear, int lastYear) {
        try {
            LocalDate date = LocalDate.of(number(year), number(month), number(day));
            return Optional.of(date).filter(typed -> typed.getYear() >= firstYear && typed.getYear() <= lastYear);
        } catch (NumberFormatException | DateTimeException noDate) {
            return Optional.empty();
        }
    }

    private static int number(@Nullable String typed) {
        return Integer.parseInt(text(typed).strip());
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed;
    }
}
