package uk.police.portfolio.spend.web.api;

import org.jspecify.annotations.Nullable;
import uk.police.portfolio.spend.BesideTotals;
import uk.police.portfolio.spend.UnmatchedSpend;

/**
 * What stands beside every total.
 *
 * @param asAt the day at whose end the figures were known
 * @param missingReturns how many of the bodies have not sent in their return of the quarter that had ended
 * @param figuresLatest when figures of these years last came in; null where none have
 * @param figuresOldest when whoever has waited longest last returned some; null where nobody has
 * @param unmatched what is in no row and no total, since nothing matches these lines of ledgers yet; restricted ones that the reader may
 *     not see are not counted
 */
record BesideAnswer(
        String asAt,
        int missingReturns,
        int bodies,
        @Nullable String figuresLatest,
        @Nullable String figuresOldest,
        Unmatched unmatched) {

    /** Lines of ledgers, and what they come to. */
    record Unmatched(long lines, String amount) {

        static Unmatched of(UnmatchedSpend left) {
            return new Unmatched(left.lines(), left.amount().plain());
        }
    }

    static BesideAnswer of(BesideTotals beside) {
        return new BesideAnswer(
                beside.day().toString(),
                beside.reporting().missing(),
                beside.reporting().bodies(),
                text(beside.reporting().latest()),
                text(beside.reporting().oldest()),
                Unmatched.of(beside.unmatched()));
    }

    private static @Nullable String text(@Nullable Object moment) {
        return moment == null ? null : moment.toString();
    }
}
