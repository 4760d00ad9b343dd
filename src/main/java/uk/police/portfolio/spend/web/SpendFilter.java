package uk.police.portfolio.spend.web;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import org.springframework.web.bind.annotation.BindParam;
import uk.police.portfolio.shared.FinancialYear;
import uk.police.portfolio.shared.InWords;
import uk.police.portfolio.shared.NotFoundException;
import uk.police.portfolio.spend.Prices;
import uk.police.portfolio.spend.SpendDimension;
import uk.police.portfolio.spend.SpendMeasure;
import uk.police.portfolio.spend.SpendQuestion;
import uk.police.portfolio.tabular.CellParser;

/** A question about spend as its address says it; empty is not asked. */
public record SpendFilter(
        String from,
        String to,
        String owner,
        String region,
        String body,
        String capability,
        String nature,
        String purpose,
        String legacy,
        String funding,
        String category,
        String supplier,
        String product,
        String standing,
        String programme,
        String service,
        String figures,
        String measure,
        String asAt,
        String price,
        String prices) {

    public SpendFilter(
            @Nullable String from,
            @Nullable String to,
            @Nullable String owner,
            @Nullable String region,
            @Nullable String body,
            @Nullable String capability,
            @Nullable String nature,
            @Nullable String purpose,
            @Nullable String legacy,
            @Nullable String funding,
            @Nullable String category,
            @Nullable String supplier,
            @Nullable String product,
            @Nullable String standing,
            @Nullable String programme,
            @Nullable String service,
            @Nullable String figures,
            @Nullable String measure,
            @BindParam("as-at") @Nullable String asAt,
            @Nullable String price,
            @Nullable String prices) {
        this.from = given(from);
        this.to = given(to);
        this.owner = given(owner);
        this.region = given(region);
        this.body = given(body);
        this.capability = given(capability);
        this.nature = given(nature);
        this.purpose = given(purpose);
        this.legacy = given(legacy);
        this.funding = given(funding);
        this.category = given(category);
        this.supplier = given(supplier);
        this.product = given(product);
        this.standing = given(standing);
        this.programme = given(programme);
        this.service = given(service);
        this.figures = given(figures);
        this.measure = given(measure);
        this.asAt = given(asAt);
        this.price = given(price);
        this.prices = given(prices);
    }

    /** A year, day or measure that is none is no page: its figures would not be what the reader asked for. */
    public SpendQuestion toQuestion() {
        Map<SpendDimension, String> asked = new LinkedHashMap<>();
        asked.put(SpendDimension.OWNER, owner);
        asked.put(SpendDimension.REGION, region);
        asked.put(SpendDimension.BODY, body);
        asked.put(SpendDimension.CAPABILITY, capability);
        asked.put(SpendDimension.NATURE, nature);
        asked.put(SpendDimension.PURPOSE, purpose);
        asked.put(SpendDimension.LEGACY, legacy);
        asked.put(SpendDimension.FUNDING, funding);
        asked.put(SpendDimension.CATEGORY, category);
        asked.put(SpendDimension.SUPPLIER, supplier);
        asked.put(SpendDimension.PRODUCT, product);
        asked.put(SpendDimension.STANDING, standing);
        asked.put(SpendDimension.PROGRAMME, programme);
        asked.put(SpendDimension.SERVICE, service);
        asked.put(SpendDimension.FIGURES, figures);
        asked.put(SpendDimension.PRICE, price);
        asked.values().removeIf(String::isEmpty);
        return new SpendQuestion(asked, year(from), year(to), measured(), day(), shown());
    }

    /** What was known at the end of a day can be asked for once that day has come. */
    void check(Errors errors, LocalDate today) {
        Optional<LocalDate> day = CellParser.date(asAt);
        if (!asAt.isEmpty() && day.isEmpty()) {
            errors.rejectValue("asAt", "refusal.NOT_A_DAY", new Object[] {asAt}, "");
        }
        day.filter(each -> each.isAfter(today))
                .ifPresent(each -> errors.rejectValue(
                        "asAt", "refusal.SPEND_DAY_IS_TO_COME", new Object[] {InWords.date(each)}, ""));
    }

    /** What the address says, to be said again by a form that asks something else as well. */
    public Map<String, String> given() {
        Map<String, String> given = new LinkedHashMap<>();
        for (String each : toQuestion().query().replaceFirst("^\\?", "").split("&")) {
            int at = each.indexOf('=');
            if (at > 0 && !each.startsWith("as-at=")) {
                given.put(each.substring(0, at), URLDecoder.decode(each.substring(at + 1), StandardCharsets.UTF_8));
            }
        }
        return given;
    }

    private SpendMeasure measured() {
        return measure.isEmpty()
                ? SpendMeasure.REGISTERED
                : Stream.of(SpendMeasure.values())
                        .filter(each -> each.name().equals(measure.toUpperCase(Locale.ROOT)))
                        .findFirst()
                        .orElseThrow(() -> new NotFoundException("measure", measure));
    }

    private @Nullable Prices shown() {
        return prices.isEmpty() ? null : Prices.read(prices).orElseThrow(() -> new NotFoundException("prices", prices));
    }

    private @Nullable LocalDate day() {
        return asAt.isEmpty() ? null : CellParser.date(asAt).orElseThrow(() -> new NotFoundException("day", asAt));
    }

    private static @Nullable FinancialYear year(String text) {
        return text.isEmpty()
                ? null
                : CellParser.financialYear(text).orElseThrow(() -> new NotFoundException("financial year", text));
    }

    private static String given(@Nullable String text) {
        return Objects.requireNonNullElse(text, "").replace("\0", "").strip();
    }
}
