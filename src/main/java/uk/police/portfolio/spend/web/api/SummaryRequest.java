package uk.police.portfolio.spend.web.api;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import uk.police.portfolio.capability.OwnerModel;
import uk.police.portfolio.programme.CostLine;
import uk.police.portfolio.shared.FinancialYear;
import uk.police.portfolio.shared.Refusal;
import uk.police.portfolio.shared.RefusedException;
import uk.police.portfolio.spend.Prices;
import uk.police.portfolio.spend.SpendDimension;
import uk.police.portfolio.spend.SpendMeasure;
import uk.police.portfolio.spend.SpendQuestion;
import uk.police.portfolio.spend.SpendStanding;
import uk.police.portfolio.tabular.CellParser;

/**
 * What is asked of spend over the API; whatever cannot be understood is refused, since an answer to another question would be wrong.
 *
 * @param by in the order in which it was asked
 * @param filters as they were asked, for the address of the next page
 */
record SummaryRequest(Set<SpendDimension> by, SpendQuestion question, Map<String, @Nullable String> filters) {

    private static final Map<String, SpendDimension> NAMES = names();
    private static final Set<String> OTHERS = Set.of("measure", "as-at", "from", "to", "prices");

    /** What those dimensions have for values that only know our own words. */
    private static final Map<SpendDimension, Set<String>> WORDS = Map.of(
            SpendDimension.OWNER, constants(OwnerModel.values()),
            SpendDimension.NATURE, constants(CostLine.Nature.values()),
            SpendDimension.PURPOSE, constants(CostLine.Activity.values()),
            SpendDimension.STANDING, constants(SpendStanding.values()),
            SpendDimension.FIGURES, Set.of("REAL", "ILLUSTRATIVE"),
            SpendDimension.LEGACY, Set.of("true", "false", SpendDimension.UNSAID));

    private static Set<String> constants(Enum<?>[] values) {
        return Arrays.stream(values).map(Enum::name).collect(Collectors.toUnmodifiableSet());
    }

    private static Map<String, SpendDimension> names() {
        Map<String, SpendDimension> names = new LinkedHashMap<>();
        for (SpendDimension dimension : SpendDimension.values()) {
            if (dimension != SpendDimension.SPAN && dimension != SpendDimension.MEASURE) {
                names.put(dimension.field().replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT), dimension);
            }
        }
        names.put("year", SpendDimension.YEAR);
        names.put("owner", SpendDimension.OWNER);
        names.put("funding", SpendDimension.FUNDING);
        return names;
    }

    /** @param apart what is no filter of the question and read by whoever asks it */
    static SummaryRequest of(String by, MultiValueMap<String, String> asked, Set<String> apart) {
        List<Refusal> refusals = new ArrayList<>();
        Set<SpendDimension> dimensions = new LinkedHashSet<>();
        for (String name : by.split(",")) {
            if (!name.isBlank()) {
                known(name.strip(), refusals).ifPresent(dimensions::add);
            }
        }
        Map<String, @Nullable String> filters = new LinkedHashMap<>();
        Map<SpendDimension, String> values = new EnumMap<>(SpendDimension.class);
        asked.forEach((name, all) -> {
            String value = all.isEmpty() ? "" : all.get(0).replace("\0", "").strip();
            if (!value.isEmpty() && !apart.contains(name)) {
                filters.put(name, value);
            }
            if (all.size() > 1) {
                refusals.add(Refusal.of("SPEND_IS_ASKED_TWICE", name));
            }
            if (!value.isEmpty() && !OTHERS.contains(name) && !apart.contains(name)) {
                known(name, refusals).ifPresent(dimension -> values.put(dimension, value(dimension, value, refusals)));
            }
        });
        FinancialYear only = year(values.remove(SpendDimension.YEAR), refusals);
        FinancialYear from = only != null ? only : year(asked.getFirst("from"), refusals);
        FinancialYear to = only != null ? only : year(asked.getFirst("to"), refusals);
        if (values.remove(SpendDimension.MONTH) != null) {
            refusals.add(Refusal.of("SPEND_IS_NOT_ASKED_BY_THAT", "month"));
        }
        SpendMeasure measure = measure(asked.getFirst("measure"), refusals);
        LocalDate asAt = day(asked.getFirst("as-at"), refusals);
        Prices prices = prices(asked.getFirst("prices"), refusals);
        RefusedException.throwIfAny(refusals);
        return new SummaryRequest(dimensions, new SpendQuestion(values, from, to, measure, asAt, prices), filters);
    }

    private static Optional<SpendDimension> known(String name, List<Refusal> refusals) {
        SpendDimension found = NAMES.get(name.toLowerCase(Locale.ROOT));
        if (found == null) {
            refusals.add(Refusal.of("SPEND_IS_NOT_ASKED_BY_THAT", name));
        }
        return Optional.ofNullable(found);
    }

    private static String value(SpendDimension dimension, String asked, List<Refusal> refusals) {
        String value = written(dimension, asked);
        Set<String> words = WORDS.get(dimension);
        if (words != null && !words.contains(value)) {
            refusals.add(Refusal.of("SPEND_HAS_NO_SUCH_VALUE", dimension.parameter(), asked));
        }
        return value;
    }

    /** Our own words are constants and files write them small; codes and names are as they are. */
    private static String written(SpendDimension dimension, String value) {
        return switch (dimension) {
            case OWNER, NATURE, PURPOSE, STANDING, FIGURES ->
                value.toUpperCase(Locale.ROOT).replace('-', '_');
            case LEGACY -> value.toLowerCase(Locale.ROOT);
            default -> value;
        };
    }

    private static @Nullable FinancialYear year(@Nullable String text, List<Refusal> refusals) {
        if (text == null || text.isBlank()) {
            return null;
        }
        Optional<FinancialYear> year = CellParser.financialYear(text);
        if (year.isEmpty()) {
            refusals.add(Refusal.of("NOT_A_FINANCIAL_YEAR", text));
        }
        return year.orElse(null);
    }

    private static SpendMeasure measure(@Nullable String text, List<Refusal> refusals) {
        if (text == null || text.isBlank()) {
            return SpendMeasure.REGISTERED;
        }
        for (SpendMeasure measure : SpendMeasure.values()) {
            if (measure.name().equals(text.strip().toUpperCase(Locale.ROOT))) {
                return measure;
            }
        }
        refusals.add(Refusal.of("NOT_A_MEASURE", text));
        return SpendMeasure.REGISTERED;
    }

    private static @Nullable Prices prices(@Nullable String text, List<Refusal> refusals) {
        if (text == null || text.isBlank()) {
            return null;
        }
        Optional<Prices> prices = Prices.read(text);
        if (prices.isEmpty()) {
            refusals.add(Refusal.of("NOT_PRICES", text));
        }
        return prices.orElse(null);
    }

    private static @Nullable LocalDate day(@Nullable String text, List<Refusal> refusals) {
        if (text == null || text.isBlank()) {
            return null;
        }
        Optional<LocalDate> day = CellParser.date(text);
        if (day.isEmpty()) {
            refusals.add(Refusal.of("NOT_A_DAY", text));
        }
        return day.orElse(null);
    }
}
