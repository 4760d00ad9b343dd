package uk.police.portfolio.spend;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import uk.police.portfolio.shared.Money;

/**
 * The answer to one question by several dimensions at once, all from the same lines.
 *
 * @param excludesRestricted whether there is restricted money that this reader's breakdowns leave out
 */
public record SpendTotals(List<SpendTotal> totals, boolean excludesRestricted) {

    public SpendTotals {
        totals = List.copyOf(totals);
    }

    /** The total of all lines in the years that were asked about. */
    public Money total() {
        return Money.sum(spans("WITHIN"));
    }

    public long lines() {
        return totals.stream()
                .filter(each -> each.of().keySet().equals(Set.of(SpendDimension.SPAN))
                        && "WITHIN".equals(each.of().get(SpendDimension.SPAN)))
                .mapToLong(SpendTotal::lines)
                .sum();
    }

    /** What the same question comes to in the years before those that were asked about. */
    public Money before() {
        return Money.sum(spans("BEFORE"));
    }

    /** What the same question comes to in the years after those that were asked about. */
    public Money after() {
        return Money.sum(spans("AFTER"));
    }

    /** Totals by one dimension; values without lines are not there. */
    public Map<String, Money> by(SpendDimension dimension) {
        return by(Set.of(dimension), dimension);
    }

    /** Totals by one dimension in one year; the question must have been asked by both. */
    public Map<String, Money> by(SpendDimension dimension, String year) {
        Map<String, Money> found = new LinkedHashMap<>();
        totals.stream()
                .filter(each -> each.of().keySet().equals(Set.of(SpendDimension.YEAR, dimension))
                        && year.equals(each.of().get(SpendDimension.YEAR)))
                .forEach(each -> found.put(said(each, dimension), each.amount()));
        return found;
    }

    private Map<String, Money> by(Set<SpendDimension> dimensions, SpendDimension dimension) {
        Map<String, Money> found = new LinkedHashMap<>();
        totals.stream()
                .filter(each -> each.of().keySet().equals(dimensions))
                .forEach(each -> found.put(said(each, dimension), each.amount()));
        return found;
    }

    /** What has no name, as a programme that the reader may not know of, or no such value, is told by the empty one. */
    private static String said(SpendTotal total, SpendDimension dimension) {
        return Objects.requireNonNullElse(total.of().get(dimension), "");
    }

    /** The total of all lines in the years that were asked about, as a row. */
    public SpendTotal whole() {
        return new SpendTotal(Map.of(), total(), lines());
    }

    /** The answer by each of these sets of dimensions, one row a combination of values. */
    public List<SpendTotal> by(Set<SpendDimension> dimensions) {
        return totals.stream()
                .filter(each -> each.of().keySet().equals(dimensions))
                .toList();
    }

    private List<Money> spans(String span) {
        return totals.stream()
                .filter(each -> each.of().equals(Map.of(SpendDimension.SPAN, span)))
                .map(SpendTotal::amount)
                .toList();
    }
}
