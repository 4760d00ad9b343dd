package uk.police.portfolio.spend.web.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.police.portfolio.shared.Money;
import uk.police.portfolio.spend.BesideTotals;
import uk.police.portfolio.spend.SpendDimension;
import uk.police.portfolio.spend.SpendTotal;
import uk.police.portfolio.spend.SpendTotals;

/**
 * What spend comes to.
 *
 * @param rows one a combination of values, with the amount of each
 * @param total the sum of the rows
 * @param lines how many lines are behind it
 * @param missingReturns how many of the bodies have not sent in their return of the quarter that had ended
 * @param figuresLatest when figures of these years last came in; null where none have
 * @param figuresOldest when whoever has waited longest last returned some; null where nobody has
 * @param unmatched what is in no row and no total, since nothing matches these lines of ledgers yet; restricted ones that the reader may
 *     not see are not counted
 * @param prices what every figure was turned into; left out where they are as they were returned
 * @param restrictedExcluded whether there is restricted money that these rows leave out
 */
record SummaryAnswer(
        String asAt,
        String measure,
        List<Map<String, @Nullable Object>> rows,
        String total,
        long lines,
        int missingReturns,
        int bodies,
        @Nullable String figuresLatest,
        @Nullable String figuresOldest,
        boolean restrictedExcluded,
        BesideAnswer.Unmatched unmatched,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String prices) {

    static SummaryAnswer of(SummaryRequest request, SpendTotals totals, BesideTotals totalsBeside) {
        BesideAnswer beside = BesideAnswer.of(totalsBeside);
        List<SpendTotal> found = request.by().isEmpty()
                ? List.of(totals.whole())
                : totals.by(request.by()).stream()
                        .sorted(SummaryAnswer::compare)
                        .toList();
        return new SummaryAnswer(
                beside.asAt(),
                word(request.question().measure().name()),
                found.stream().map(total -> row(request, total)).toList(),
                total(request, totals, found).plain(),
                found.stream().mapToLong(SpendTotal::lines).sum(),
                beside.missingReturns(),
                beside.bodies(),
                beside.figuresLatest(),
                beside.figuresOldest(),
                totals.excludesRestricted(),
                beside.unmatched(),
                request.question().prices() == null
                        ? null
                        : request.question().prices().toString());
    }

    /**
     * In other prices each figure is rounded on its own, so that the sum of rounded rows would be another number than the page's.
     * Where the national total has restricted money that the rows leave out, the rows say what they come to, in any prices.
     */
    private static Money total(SummaryRequest request, SpendTotals totals, List<SpendTotal> found) {
        boolean isMoreThanRows = request.question().isWhole() && totals.excludesRestricted();
        return request.question().prices() != null && !isMoreThanRows
                ? totals.total()
                : Money.sum(found.stream().map(SpendTotal::amount).toList());
    }

    private static int compare(SpendTotal one, SpendTotal other) {
        return key(one).compareTo(key(other));
    }

    private static String key(SpendTotal total) {
        List<String> values = new ArrayList<>();
        total.of().forEach((dimension, value) -> values.add(value == null ? "" : padded(dimension, value)));
        return String.join("\u0000", values);
    }

    private static String padded(SpendDimension dimension, String value) {
        return dimension == SpendDimension.MONTH && value.length() == 1 ? "0" + value : value;
    }

    private static Map<String, @Nullable Object> row(SummaryRequest request, SpendTotal total) {
        Map<String, @Nullable Object> row = new LinkedHashMap<>();
        request.by()
                .forEach(dimension ->
                        row.put(dimension.field(), said(dimension, total.of().get(dimension))));
        row.put("amount", total.amount().plain());
        return row;
    }

    /** The words of imports where they have one. */
    private static @Nullable Object said(SpendDimension dimension, @Nullable String value) {
        if (value == null) {
            return null;
        }
        return switch (dimension) {
            case NATURE, PURPOSE, STANDING, FIGURES -> word(value);
            case LEGACY -> Boolean.valueOf(value);
            case MONTH -> Integer.valueOf(value);
            default -> value;
        };
    }

    private static String word(String constant) {
        return constant.toLowerCase(Locale.ROOT);
    }
}
