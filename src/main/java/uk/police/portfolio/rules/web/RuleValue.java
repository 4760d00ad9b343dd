package uk.police.portfolio.rules.web;

import java.util.List;
import uk.police.portfolio.rules.Rule;
import uk.police.portfolio.rules.RuleKind;
import uk.police.portfolio.shared.Money;

/**
 * A rule's value as a message: "30 days", "£250,000.00", "Silence lapses".
 *
 * @param key the message
 * @param arguments what it names
 */
record RuleValue(String key, List<String> arguments) {

    static RuleValue of(Rule rule, String stored) {
        if (rule.kind() == RuleKind.CHOICE) {
            return new RuleValue("rules.choice." + stored, List.of());
        }
        String shown = rule.kind() == RuleKind.MONEY ? Money.of(stored).full() : stored;
        return new RuleValue("rules.kind." + rule.kind(), List.of(shown));
    }
}
