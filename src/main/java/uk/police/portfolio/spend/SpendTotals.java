package uk.police.portfolio.spend;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import uk.police.portfolio.shared.Money;

/** The answer to one question by several dimensions at once, all from the same lines. */
public final class SpendTotals {

    private static final Set<SpendDimension> ONLY_SPANS = Set.of(SpendDimension.SPAN);

    /** What was asked of an answer before: an answer that is kept is asked the same for every page. */
    private record Asked(Set<SpendDimension> by, String year) {}

    private final Map<Set<SpendDimension>, List<SpendTotal>> bySet;
    private final Map<Asked, Map<String, Money>> asked;
    private final boolean excludesRestricted;
    private final int size;

    SpendTotals(Collection<SpendTotal> totals, boolean excludesRestricted) {
        Map<Set<SpendDimension>, List<SpendTotal>> sorted = new HashMap<>();
        totals.forEach(each -> sorted.computeIfAbsent(each.of().keySet(), any -> new ArrayList<>())
                .add(each));
        this.bySet = Collections.unmodifiableMap(sorted);
        this.asked = new ConcurrentHashMap<>();
        this.excludesRestricted = excludesRestricted;
        this.size = totals.size();
    }

    private SpendTotals(SpendTotals same, boolean excludesRestricted) {
        this.bySet = same.bySet;
        this.asked = same.asked;
        this.excludesRestricted = excludesRestricted;
        this.size = same.size;
    }

    /** The same answer, with another word about restricted money. */
    SpendTotals excluding(boolean restricted) {
        return restricted == excludesRestricted ? this : new SpendTotals(this, restricted);
    }

    /** Whether there is restricted money that this reader's breakdowns leave out. */
    public boolean excludesRestricted() {
        return excludesRestricted;
    }

    /** How many rows it has. */
    int size() {
        return size;
    }

    /** The total of all lines in the years that were asked about. */
    public Money total() {
        return Money.sum(spans("WITHIN"));
    }

    public long lines() {
        return rows(ONLY_SPANS).stream()
                .filter(each -> "WITHIN".equals(each.of().get(SpendDimension.SPAN)))
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
        return asked.computeIfAbsent(new Asked(Set.of(dimension), ""), any -> found(any.by(), dimension, ""));
    }

    /** Totals by one dimension in one year; the question must have been asked by both. */
    public Map<String, Money> by(SpendDimension dimension, String year) {
        return asked.computeIfAbsent(
                new Asked(Set.of(SpendDimension.YEAR, dimension), year), any -> found(any.by(), dimension, year));
    }

    private Map<String, Money> found(Set<SpendDimension> dimensions, SpendDimension dimension, String year) {
        Map<String, Money> found = new LinkedHashMap<>();
        for (SpendTotal each : rows(dimensions)) {
            if (year.isEmpty() || year.equals(each.of().get(SpendDimension.YEAR))) {
                found.put(said(each, dimension), each.amount());
            }
        }
        return Collections.unmodifiableMap(found);
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
        return Collections.unmodifiableList(rows(dimensions));
    }

    private List<SpendTotal> rows(Set<SpendDimension> dimensions) {
        return bySet.getOrDefault(dimensions, List.of());
    }

    private List<Money> spans(String span) {
        return rows(ONLY_SPANS).stream()
                .filter(each -> span.equals(each.of().get(SpendDimension.SPAN)))
                .map(SpendTotal::amount)
                .toList();
    }
}
