package uk.police.portfolio.spend.outlook;

import java.util.List;
import uk.police.portfolio.shared.FinancialYear;
import uk.police.portfolio.shared.Money;

/**
 * What bodies can afford of what they registered, and where their funding ends.
 *
 * @param bodies those that have returned a budget for these years, the least headroom first
 * @param without the names of those that have spend and no budget
 */
public record Affordability(
        List<FinancialYear> years,
        List<Body> bodies,
        List<String> without,
        List<Funding> fundings,
        List<Money> sums,
        boolean excludesRestricted) {

    /** One body's budget beside what it has registered and promised. */
    public record Body(String code, String name, Money budget, Money registered, Money committed) {

        public Money headroom() {
            return budget.minus(registered);
        }

        public boolean isBeyond() {
            return headroom().isNegative();
        }
    }

    /**
     * What comes from one source, a year each.
     *
     * @param cliffs the years in which it falls by half or more
     */
    public record Funding(String source, boolean known, List<Money> years, List<FinancialYear> cliffs) {}
}
