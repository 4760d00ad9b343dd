package uk.police.portfolio.decision.ratification;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import uk.police.portfolio.rules.Rule;
import uk.police.portfolio.rules.RuleBook;
import uk.police.portfolio.shared.London;

/** The terms under which seats are asked to ratify, frozen when they are asked: to the end of the last day in London. */
record RatificationTerms(Instant openedAt, LocalDate dueOn, Silence silence, int rulesVersion) {

    private static final DateTimeFormatter WORDS =
            DateTimeFormatter.ofPattern("HH:mm 'on' d MMMM yyyy", Locale.UK).withZone(London.ZONE);

    static RatificationTerms of(RuleBook rules, LocalDate decidedOn, Instant at) {
        return new RatificationTerms(
                at,
                decidedOn.plusDays(rules.number(Rule.RATIFICATION_PERIOD)),
                Silence.valueOf(rules.text(Rule.RATIFICATION_SILENCE)),
                rules.version());
    }

    Instant closesAt() {
        return London.endOf(dueOn);
    }

    static String words(Instant at) {
        return WORDS.format(at);
    }
}
