package uk.police.portfolio.rules.web;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.police.portfolio.rules.Rule;

/** One change of a rule, as its history shows it. */
record RuleChangeRow(
        int number,
        Rule rule,
        String value,
        LocalDate effectiveOn,
        String reason,
        @Nullable String citation,
        Instant changedAt,
        String changedBy,
        String changedInOffice) {

    public RuleValue shown() {
        return RuleValue.of(rule, value);
    }
}
