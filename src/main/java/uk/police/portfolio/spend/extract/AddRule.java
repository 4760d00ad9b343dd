package uk.police.portfolio.spend.extract;

/**
 * To add a rule.
 *
 * @param follows the version that its author read
 * @param before the number of the rule that it goes before; 0 for the end
 */
public record AddRule(int follows, LedgerField field, LedgerRule.Test test, String value, Target target, int before) {}
