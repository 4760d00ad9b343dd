package uk.police.portfolio.spend.extract;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.police.portfolio.shared.Money;
import uk.police.portfolio.spend.file.Checked;
import uk.police.portfolio.spend.ledger.LineFault;

/**
 * What came of a ledger's file, or would come of it.
 *
 * @param reference null where nothing was taken in
 * @param added new lines, matched or not
 * @param repeats lines that were known already
 * @param groups of what nothing matches, the largest first
 */
public record ExtractOutcome(
        @Nullable String reference,
        List<LineFault> faults,
        Sum added,
        long repeats,
        Sum matched,
        Sum unmatched,
        List<UnmatchedGroup> groups)
        implements Checked {

    /** Some lines and what they come to. */
    public record Sum(long lines, Money amount) {

        static final Sum NOTHING = new Sum(0, Money.ZERO);

        Sum minus(Sum other) {
            return new Sum(lines - other.lines, amount.minus(other.amount));
        }
    }

    static ExtractOutcome refused(List<LineFault> faults) {
        return new ExtractOutcome(null, faults, Sum.NOTHING, 0, Sum.NOTHING, Sum.NOTHING, List.of());
    }

    @Override
    public boolean isRefused() {
        return !faults.isEmpty();
    }
}
