package uk.police.portfolio.spend.web;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.police.portfolio.shared.Money;
import uk.police.portfolio.shared.Percentage;
import uk.police.portfolio.spend.SpendDimension;
import uk.police.portfolio.spend.SpendQuestion;
import uk.police.portfolio.spend.SpendTotals;
import uk.police.portfolio.web.Choice;

/**
 * What one force or one capability comes to.
 *
 * @param share of the total; null where the total is nothing
 */
record SpendRow(Choice of, SpendCell cell, @Nullable Percentage share) {

    private static final int MOST = 10;
    private static final Comparator<Map.Entry<String, Money>> LARGEST_FIRST =
            Map.Entry.<String, Money>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey());

    /** The values that have lines, in the order of the choices; what no choice names, such as a body that ended, last. */
    static List<SpendRow> of(
            SpendQuestion question,
            SpendDimension dimension,
            Collection<Choice> values,
            Map<String, Money> amounts,
            SpendTotals totals) {
        Map<String, Choice> known = new LinkedHashMap<>();
        values.forEach(value -> known.put(value.value(), value));
        amounts.keySet().forEach(value -> known.putIfAbsent(value, Choice.named(value, value)));
        known.keySet().retainAll(amounts.keySet());
        List<SpendRow> rows = new ArrayList<>(known.values().stream()
                .map(value -> of(value, amounts.get(value.value()), question.of(dimension, value.value()), totals))
                .toList());
        return withRest(rows, question, amounts, totals);
    }

    /** Those that come to most, the largest first, and last what all the others do. */
    static List<SpendRow> top(SpendQuestion question, SpendDimension dimension, SpendTotals totals) {
        Map<String, Money> amounts = totals.by(dimension);
        List<SpendRow> top = largest(amounts).stream()
                .map(each -> of(
                        Choice.named(each.getKey(), each.getKey()),
                        each.getValue(),
                        question.of(dimension, each.getKey()),
                        totals))
                .collect(Collectors.toCollection(ArrayList::new));
        Money others = Money.sum(amounts.values())
                .minus(Money.sum(top.stream().map(row -> row.cell().amount()).toList()));
        if (top.isEmpty()) {
            return top;
        }
        if (!others.isZero()) {
            top.add(of(Choice.worded("", "spend.others"), new SpendCell(others, null), totals));
        }
        return withRest(top, question, amounts, totals);
    }

    /** Without sorting the thousands that are not shown. */
    private static List<Map.Entry<String, Money>> largest(Map<String, Money> amounts) {
        PriorityQueue<Map.Entry<String, Money>> largest = new PriorityQueue<>(LARGEST_FIRST.reversed());
        for (Map.Entry<String, Money> each : amounts.entrySet()) {
            if (!each.getKey().isEmpty()) {
                largest.add(each);
                if (largest.size() > MOST) {
                    largest.remove();
                }
            }
        }
        return largest.stream().sorted(LARGEST_FIRST).toList();
    }

    /** With the title of what it is about, where there is one. */
    SpendRow titled(Map<String, String> titles) {
        String title = titles.get(of.value());
        return title == null ? this : new SpendRow(Choice.named(of.value(), of.value() + " " + title), cell, share);
    }

    /** And last, where the total counts more than this reader is shown, what that comes to. */
    private static List<SpendRow> withRest(
            List<SpendRow> rows, SpendQuestion question, Map<String, Money> amounts, SpendTotals totals) {
        if (RestrictedRest.isIn(question, totals)) {
            rows.add(of(SpendWords.RESTRICTED, RestrictedRest.of(totals.total(), amounts.values()), totals));
        }
        return rows;
    }

    private static SpendRow of(Choice value, @Nullable Money given, SpendQuestion lines, SpendTotals totals) {
        return of(value, new SpendCell(given == null ? Money.ZERO : given, SpendAddress.of(lines)), totals);
    }

    private static SpendRow of(Choice value, SpendCell cell, SpendTotals totals) {
        return new SpendRow(value, cell, Percentage.of(cell.amount(), totals.total()));
    }
}
