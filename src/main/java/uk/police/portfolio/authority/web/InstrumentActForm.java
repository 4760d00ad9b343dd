package uk.police.portfolio.authority.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

/** From when, and why. */
record InstrumentActForm(
        @Nullable String onDay,
        @Nullable String onMonth,
        @Nullable String onYear,
        @Nullable String reason) {

    static InstrumentActForm on(LocalDate date) {
        return new InstrumentActForm(
                String.valueOf(date.getDayOfMonth()),
                String.valueOf(date.getMonthValue()),
                String.valueOf(date.getYear()),
                "");
    }

    /** The date, or null where it cannot be read; the reason is asked for as well. */
    @Nullable
    LocalDate check(BindingResult errors) {
        FormReader read = new FormReader(errors);
        read.needs("reason", reason);
        return read.date("on", onDay, onMonth, onYear, true);
    }
}
