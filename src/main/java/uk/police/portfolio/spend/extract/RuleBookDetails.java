package uk.police.portfolio.spend.extract;

import java.time.Instant;
import java.util.List;

/**
 * The rules of a body in their order, and how they came to be.
 *
 * @param number of the version; 0 where there never was a rule
 */
public record RuleBookDetails(int number, List<LedgerRule> rules, List<Version> history) {

    /** A version, and the one rule that it added, removed or raised. */
    public record Version(
            int number,
            Act act,
            LedgerField field,
            LedgerRule.Test test,
            String value,
            List<RuleCondition> further,
            Instant at,
            String byName,
            String officeTitle) {}

    /** What one version does to one rule. */
    public enum Act {
        ADDED,
        REMOVED,
        RAISED
    }
}
