package uk.police.portfolio.spend.web;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.police.portfolio.shared.Money;
import uk.police.portfolio.spend.SpendDimension;
import uk.police.portfolio.spend.SpendLine;
import uk.police.portfolio.spend.SpendOrder;
import uk.police.portfolio.spend.SpendTotals;
import uk.police.portfolio.web.PageOf;

/**
 * One page of lines, and what all of them come to.
 *
 * @param total of the lines that the reader may see: without restricted money, even of the whole
 * @param first whether nothing stands before this page
 * @param next where the next page goes on; null on the last one
 */
record LinesPage(
        List<SpendLine> lines,
        Money total,
        long count,
        boolean excludesRestricted,
        boolean first,
        @Nullable String next) {

    /** By standing, since a breakdown counts what the lines show. */
    static final List<Set<SpendDimension>> ASKED = List.of(Set.of(SpendDimension.STANDING));

    static LinesPage of(List<SpendLine> oneMore, SpendOrder order, String after, SpendTotals totals) {
        boolean more = oneMore.size() > PageOf.USUAL_SIZE;
        List<SpendLine> lines = more ? oneMore.subList(0, PageOf.USUAL_SIZE) : oneMore;
        return new LinesPage(
                List.copyOf(lines),
                Money.sum(totals.by(SpendDimension.STANDING).values()),
                totals.by(Set.of(SpendDimension.STANDING)).stream()
                        .mapToLong(each -> each.lines())
                        .sum(),
                totals.excludesRestricted(),
                after.isEmpty(),
                more ? lines.get(lines.size() - 1).cursor(order) : null);
    }

    public boolean isEmpty() {
        return lines.isEmpty();
    }
}
