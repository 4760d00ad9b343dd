package uk.police.portfolio.spend.pack;

import java.time.Instant;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Locale;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.DomainEvent;
import uk.police.portfolio.shared.Subject;

/** The tables of a month can be read from now on. */
public record SpendPackMade(Actor by, Instant at, YearMonth month) implements DomainEvent {

    @Override
    public Subject subject() {
        return new Subject("spend pack", month.toString(), title(month));
    }

    static String title(YearMonth month) {
        return month.getMonth().getDisplayName(TextStyle.FULL, Locale.UK) + " " + month.getYear();
    }
}
