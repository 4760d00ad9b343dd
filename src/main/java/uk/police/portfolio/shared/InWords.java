package uk.police.portfolio.shared;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** How things are written for people, on pages and in what is kept. */
public final class InWords {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private InWords() {}

    /** 31 March 2096. */
    public static String date(LocalDate date) {
        return DATE.format(date);
    }
}
