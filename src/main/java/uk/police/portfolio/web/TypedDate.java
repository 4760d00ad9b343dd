package uk.police.portfolio.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A date as somebody typed it in three fields. */
public record TypedDate(String day, String month, String year) {

    public boolean isBlank() {
        return (day + month + year).isBlank();
    }

    /** The date, or null where what was typed is none. */
    @Nullable
    public LocalDate read() {
        try {
            int typedYear = Integer.parseInt(year.strip());
            return typedYear < 1900 || typedYear > 2199
                    ? null
                    : LocalDate.of(typedYear, Integer.parseInt(month.strip()), Integer.parseInt(day.strip()));
        } catch (NumberFormatException | DateTimeException wrong) {
            return null;
        }
    }
}
