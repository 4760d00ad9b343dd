package uk.police.portfolio.spend.returns;

import java.util.List;
import uk.police.portfolio.spend.file.Checked;
import uk.police.portfolio.spend.ledger.LineFault;
import uk.police.portfolio.spend.ledger.LineSum;

/**
 * What a file would make of a return, or every fault in it.
 *
 * @param lines how many lines it has
 * @param sums what they come to, one a measure
 * @param movements where they differ from what counts now, the largest first
 */
public record ReturnPreview(
        String fileName, List<LineFault> faults, long lines, List<LineSum> sums, List<Movement> movements)
        implements Checked {

    static ReturnPreview refused(String fileName, List<LineFault> faults) {
        return new ReturnPreview(fileName, List.copyOf(faults), 0, List.of(), List.of());
    }

    @Override
    public boolean isRefused() {
        return !faults.isEmpty();
    }

    public boolean wantsAnExplanation() {
        return movements.stream().anyMatch(Movement::isLarge);
    }
}
