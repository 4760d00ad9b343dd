package uk.police.portfolio.spend.range;

import java.util.List;
import uk.police.portfolio.shared.FinancialYear;
import uk.police.portfolio.shared.Money;

/**
 * What the outturn of a question may come to: an estimate, never a fact.
 *
 * @param years one by one
 * @param all of them together; its percentiles are drawn of the sum, and are no sums of those of the years
 * @param ofHistory how many programmes stray as their own forecasts did
 * @param seed which draws they are: the same question and figures have the same
 */
public record ForecastRange(
        List<Year> years, Estimate all, List<Spread> spreads, int ofHistory, long seed, boolean excludesRestricted) {

    /**
     * One estimate.
     *
     * @param certain actual spend that has come in
     * @param forecast what is registered, as every page has it
     * @param p10 what one of ten draws stays below
     * @param p50 what half of them do
     * @param p90 what nine of ten do
     */
    public record Estimate(Money certain, Money forecast, Money p10, Money p50, Money p90) {}

    /** The estimate of one year. */
    public record Year(FinancialYear year, Estimate estimate) {}

    public int draws() {
        return Draws.NUMBER;
    }

    public int together() {
        return (int) Math.round(Draws.TOGETHER * 100);
    }
}
