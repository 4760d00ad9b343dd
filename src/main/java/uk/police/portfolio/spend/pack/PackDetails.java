package uk.police.portfolio.spend.pack;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;

/** One month's pack. */
public record PackDetails(YearMonth month, Instant madeAt) {

    public String title() {
        return SpendPackMade.title(month);
    }

    /** The day at whose end its figures were known. */
    public LocalDate lastDay() {
        return month.atEndOfMonth();
    }
}
