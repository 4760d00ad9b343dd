package uk.police.portfolio.spend.web;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.police.portfolio.shared.Money;
import uk.police.portfolio.shared.Percentage;
import uk.police.portfolio.spend.SpendDimension;
import uk.police.portfolio.spend.SpendQuestion;
import uk.police.portfolio.web.Choice;

/**
 * What one force or one capability comes to.
 *
 * @param share of the total; null where the total is nothing
 */
record SpendRow(Choice of, SpendCell cell, @Nullable Percentage share) {

    private static final int MOST = 10;

    /** The values that have lines, in the order of the choices; what no choice names, such as a body that ended, last. */
    static List<SpendRow> of(
            SpendQuestion question, SpendDimension dimension, Collection<Choice> values, Map<String, Money> amounts) {
        Map<String, Choice> known = new LinkedHashMap<>();
        values.forEach(value -> known.put(value.value(), value));
        amounts.keySet().forEach(value -> known.putIfAbsent(value, Choice.named(value, value)));
        known.keySet().retainAll(amounts.keySet());
        Money total = Money.sum(amounts.values());
        return known.values().stream()
                .map(value -> of(question.of(dimension, value.value()), value, amounts.get(value.value()), total))
                .toList();
    }

    /** Those that come to most, the largest first, and last what all the others do. */
    static List<SpendRow> top(SpendQuestion question, SpendDimension dimension, Map<String, Money> amounts) {
        Money total = Money.sum(amounts.values());
        List<SpendRow> top = amounts.entrySet().stream()
                .filter(each -> !each.getKey().isEmpty())
                .sorted(Map.Entry.<String, Money>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST)
                .map(each -> of(
                        question.of(dimension, each.getKey()),
                        Choice.named(each.getKey(), each.getKey()),
                        each.getValue(),
                        total))
                .toList();
        Money others = total.minus(
                Money.sum(top.stream().map(row -> row.cell().amount()).toList()));
        return top.isEmpty() || others.isZero()
                ? top
                : Stream.concat(top.stream(), Stream.of(of(question, Choice.worded("", "spend.others"), others, total)))
                        .toList();
    }

    private static SpendRow of(SpendQuestion question, Choice value, @Nullable Money given, Money total) {
        Money amount = given == null ? Money.ZERO : given;
        return new SpendRow(value, new SpendCell(amount, SpendAddress.of(question)), Percentage.of(amount, total));
    }
}
