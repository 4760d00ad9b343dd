package uk.police.portfolio.spend.extract;

import java.util.List;

/**
 * To add a rule.
 *
 * @param follows the version that its author read
 * @param further conditions that must hold, too
 * @param before the number of the rule that it goes before; 0 for the end
 */
public record AddRule(
        int follows,
        LedgerField field,
        LedgerRule.Test test,
        String value,
        List<RuleCondition> further,
        Target target,
        int before) {

    public AddRule {
        further = List.copyOf(further);
    }

    public AddRule(int follows, LedgerField field, LedgerRule.Test test, String value, Target target, int before) {
        this(follows, field, test, value, List.of(), target, before);
    }
}
