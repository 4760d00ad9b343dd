package uk.police.portfolio.decision.pool;

import java.time.LocalDate;
import uk.police.portfolio.rules.Rule;
import uk.police.portfolio.rules.RuleBook;
import uk.police.portfolio.shared.InWords;

/** When a member that gives notice today has left: so many days in the calendar as the rules say. */
public record NoticePeriod(LocalDate givenOn, int days, int rulesVersion) {

    static NoticePeriod of(RuleBook rules) {
        return new NoticePeriod(rules.on(), rules.number(Rule.POOL_NOTICE), rules.version());
    }

    /** From this day the force is no member. */
    public LocalDate leavesOn() {
        return givenOn.plusDays(days);
    }

    /** The last day of its membership, in words. */
    public String lastDay() {
        return InWords.date(leavesOn().minusDays(1));
    }
}
