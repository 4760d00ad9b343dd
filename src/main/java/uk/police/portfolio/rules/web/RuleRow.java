package uk.police.portfolio.rules.web;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.police.portfolio.rules.Rule;
import uk.police.portfolio.rules.RuleBook;

/**
 * One rule: what it says today, what it will say, and how it came to it.
 *
 * @param history the latest change first
 */
record RuleRow(Rule rule, @Nullable RuleValue today, List<RuleChangeRow> upcoming, List<RuleChangeRow> history) {

    static List<RuleRow> of(RuleBook today, List<RuleChangeRow> changes) {
        return Arrays.stream(Rule.values())
                .map(rule -> of(
                        rule,
                        today,
                        changes.stream().filter(change -> change.rule() == rule).toList()))
                .toList();
    }

    private static RuleRow of(Rule rule, RuleBook today, List<RuleChangeRow> history) {
        String value = today.values().get(rule);
        return new RuleRow(
                rule,
                value == null ? null : RuleValue.of(rule, Objects.requireNonNull(value)),
                history.stream()
                        .filter(change -> change.effectiveOn().isAfter(today.on()))
                        .toList(),
                history);
    }

    public @Nullable String citation() {
        return history.isEmpty() ? null : history.get(0).citation();
    }
}
