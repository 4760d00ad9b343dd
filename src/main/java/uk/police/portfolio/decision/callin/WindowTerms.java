package uk.police.portfolio.decision.callin;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import uk.police.portfolio.rules.Rule;
import uk.police.portfolio.rules.RuleBook;
import uk.police.portfolio.shared.London;
import uk.police.portfolio.shared.WorkingDays;

/**
 * The terms of a window, frozen at publication; it closes at the end of its last working day in London.
 *
 * @param periodDays in working days
 */
public record WindowTerms(
        Instant publishedAt, int periodDays, LocalDate closesOn, int seatsNeeded, int forcesNeeded, int rulesVersion) {

    private static final DateTimeFormatter WORDS =
            DateTimeFormatter.ofPattern("HH:mm 'on' d MMMM yyyy", Locale.UK).withZone(London.ZONE);

    static WindowTerms of(RuleBook rules, Instant at) {
        int days = rules.number(Rule.CALL_IN_PERIOD);
        return new WindowTerms(
                at,
                days,
                WorkingDays.after(London.dayOf(at), days),
                rules.number(Rule.CALL_IN_SEATS),
                rules.number(Rule.CALL_IN_FORCES),
                rules.version());
    }

    public Instant closesAt() {
        return London.endOf(closesOn);
    }

    static String words(Instant at) {
        return WORDS.format(at);
    }
}
