package uk.police.portfolio.spend;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.police.portfolio.shared.FinancialYear;

/**
 * What is asked of the spend picture: the same question has the same answer on every page, chart and file.
 *
 * @param filters the value that each dimension must have; neither years nor spans
 * @param from the first financial year that counts, or null for the first there is
 * @param to the last financial year that counts, or null for the last there is
 * @param measure which money counts
 * @param asAt the day whose end in London it is asked for, or null for now
 * @param prices whose prices figures are shown in, or null for those that they were returned in
 */
public record SpendQuestion(
        Map<SpendDimension, String> filters,
        @Nullable FinancialYear from,
        @Nullable FinancialYear to,
        SpendMeasure measure,
        @Nullable LocalDate asAt,
        @Nullable Prices prices) {

    private static final Set<SpendDimension> UNASKED =
            Set.of(SpendDimension.YEAR, SpendDimension.SPAN, SpendDimension.MONTH, SpendDimension.MEASURE);
    private static final SpendQuestion EVERYTHING = new SpendQuestion(Map.of(), null, null);

    public SpendQuestion {
        Map<SpendDimension, String> ordered = new EnumMap<>(SpendDimension.class);
        ordered.putAll(filters);
        for (SpendDimension never : UNASKED) {
            if (ordered.containsKey(never)) {
                throw new IllegalArgumentException("Years are asked for by their range: " + filters);
            }
        }
        filters = Map.copyOf(ordered);
    }

    public SpendQuestion(
            Map<SpendDimension, String> filters, @Nullable FinancialYear from, @Nullable FinancialYear to) {
        this(filters, from, to, SpendMeasure.REGISTERED, null, null);
    }

    public static SpendQuestion everything() {
        return EVERYTHING;
    }

    /** The same question of one value only; of a year, that year only. */
    public SpendQuestion of(SpendDimension dimension, String value) {
        if (dimension == SpendDimension.YEAR) {
            FinancialYear year = FinancialYear.parse(value);
            return between(year, year);
        }
        Map<SpendDimension, String> narrowed = new LinkedHashMap<>(filters);
        narrowed.put(dimension, value);
        return new SpendQuestion(narrowed, from, to, measure, asAt, prices);
    }

    public SpendQuestion between(@Nullable FinancialYear first, @Nullable FinancialYear last) {
        return new SpendQuestion(filters, first, last, measure, asAt, prices);
    }

    public SpendQuestion by(SpendMeasure other) {
        return new SpendQuestion(filters, from, to, other, asAt, prices);
    }

    /** The same question as it would have been answered at the end of that day. */
    public SpendQuestion asAt(@Nullable LocalDate day) {
        return new SpendQuestion(filters, from, to, measure, day, prices);
    }

    /** The same question with no other filters than by these. */
    SpendQuestion ofOnly(Set<SpendDimension> dimensions) {
        Map<SpendDimension, String> left = new LinkedHashMap<>(filters);
        left.keySet().retainAll(dimensions);
        return new SpendQuestion(left, from, to, measure, asAt, prices);
    }

    /** The same question in these prices. */
    public SpendQuestion in(@Nullable Prices other) {
        return new SpendQuestion(filters, from, to, measure, asAt, other);
    }

    /** The same question of the years of the envelope, where it does not say which. */
    public SpendQuestion orTheYearsOf(EnvelopeDetails envelope) {
        return between(
                Objects.requireNonNullElse(from, envelope.first()), Objects.requireNonNullElse(to, envelope.last()));
    }

    /** The same question of the years of the envelope of the day that it asks about, where it does not say which. */
    public SpendQuestion orTheYearsOf(Function<@Nullable LocalDate, EnvelopeDetails> envelopes) {
        return orTheYearsOf(envelopes.apply(asAt));
    }

    /** The years that it asks about, once it says which. */
    public List<FinancialYear> years() {
        FinancialYear first = Objects.requireNonNull(from);
        return first.andFollowing(Math.max(0, Objects.requireNonNull(to).startYear() - first.startYear() + 1));
    }

    public Optional<String> asked(SpendDimension dimension) {
        return Optional.ofNullable(filters.get(dimension));
    }

    /** Whether it asks about all spend of its years, as the envelope does: then restricted money counts for every reader. */
    public boolean isWhole() {
        return filters.isEmpty();
    }

    /** The question as the end of an address, from its question mark on; empty where it asks about everything. */
    public String query() {
        Map<String, String> parameters = new LinkedHashMap<>();
        for (SpendDimension dimension : SpendDimension.values()) {
            asked(dimension).ifPresent(value -> parameters.put(dimension.parameter(), value));
        }
        if (from != null) {
            parameters.put("from", from.toString());
        }
        if (to != null) {
            parameters.put("to", to.toString());
        }
        if (measure != SpendMeasure.REGISTERED) {
            parameters.put("measure", measure.name().toLowerCase(Locale.ROOT));
        }
        if (asAt != null) {
            parameters.put("as-at", asAt.toString());
        }
        if (prices != null) {
            parameters.put("prices", prices.toString());
        }
        return parameters.isEmpty()
                ? ""
                : parameters.entrySet().stream()
                        .map(each -> each.getKey() + "=" + encoded(each.getValue()))
                        .collect(Collectors.joining("&", "?", ""));
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
