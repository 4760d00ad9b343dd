package uk.police.portfolio.dashboard.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.police.portfolio.shared.FinancialYear;
import uk.police.portfolio.shared.Money;
import uk.police.portfolio.spend.SpendQuestion;
import uk.police.portfolio.spend.UnmatchedSpend;

/**
 * What the first page counts for this reader.
 *
 * @param low the envelope's low figure for its years
 * @param programmes that the reader may know of
 * @param decisions in the reader's name, or all where they act for no force
 * @param lapsing instruments that the reader gave or took and that lapse within 90 days
 * @param unread messages in the reader's inbox
 * @param marks what answers about spend are kept for
 * @param returns how many forces have not returned the quarter that ended last, and how many are asked to
 * @param unmatched lines of ledgers that nothing matches, in the envelope's years
 * @param ages when figures last came in, and when whoever has waited longest last returned some; empty where nobody has
 * @param latest of those decisions, the latest first
 */
record HomeNumbers(
        FinancialYear first,
        FinancialYear last,
        Money low,
        Money high,
        long programmes,
        long approved,
        long decisions,
        long lapsing,
        long unread,
        String marks,
        List<Long> returns,
        UnmatchedSpend unmatched,
        List<Instant> ages,
        List<Decided> latest) {

    HomeNumbers {
        returns = List.copyOf(returns);
        ages = List.copyOf(ages);
        latest = List.copyOf(latest);
    }

    /**
     * A decision that was taken.
     *
     * @param share of the forces that it bound in the reader's name; null where the reader acts for none
     */
    record Decided(
            String reference,
            String title,
            LocalDate on,
            @Nullable Money share) {}

    SpendQuestion years() {
        return SpendQuestion.everything().between(first, last);
    }

    HomeNumbers with(List<Decided> decided) {
        return new HomeNumbers(
                first,
                last,
                low,
                high,
                programmes,
                approved,
                decisions,
                lapsing,
                unread,
                marks,
                returns,
                unmatched,
                ages,
                decided);
    }
}
