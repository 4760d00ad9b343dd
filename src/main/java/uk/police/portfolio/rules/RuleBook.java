package uk.police.portfolio.rules;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import uk.police.portfolio.shared.Money;

/**
 * Every rule's value on one date; version and date are what a case freezes.
 *
 * @param version the number of the latest change known to it
 * @param on the date
 * @param values by rule, as stored
 */
public record RuleBook(int version, LocalDate on, Map<Rule, String> values) {

    public RuleBook {
        values = new EnumMap<>(values);
    }

    @Override
    public Map<Rule, String> values() {
        return Map.copyOf(values);
    }

    /** The number that a counted rule gives: members, seats, days, percent. */
    public int number(Rule rule) {
        return Integer.parseInt(text(rule));
    }

    public Money money(Rule rule) {
        return Money.of(text(rule));
    }

    /** The choice, or any other value as it is stored. */
    public String text(Rule rule) {
        return Objects.requireNonNull(values.get(rule), () -> "No value of " + rule + " on " + on);
    }

    public boolean is(Rule rule, String choice) {
        if (!rule.choices().contains(choice)) {
            throw new IllegalArgumentException(rule + " has no choice " + choice);
        }
        return text(rule).equals(choice);
    }
}
