package uk.police.portfolio.spend.web;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

    private static SpendRow of(SpendQuestion question, Choice value, @Nullable Money given, Money total) {
        Money amount = given == null ? Money.ZERO : given;
        return new SpendRow(value, new SpendCell(amount, SpendAddress.of(question)), Percentage.of(amount, total));
    }
}
