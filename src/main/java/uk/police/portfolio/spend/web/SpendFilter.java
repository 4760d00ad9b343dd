package uk.police.portfolio.spend.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.police.portfolio.shared.FinancialYear;
import uk.police.portfolio.shared.NotFoundException;
import uk.police.portfolio.spend.SpendDimension;
import uk.police.portfolio.spend.SpendQuestion;
import uk.police.portfolio.tabular.CellParser;

/** A question about spend as its address says it; empty is not asked. */
record SpendFilter(
        String from,
        String to,
        String owner,
        String region,
        String body,
        String capability,
        String nature,
        String purpose,
        String standing,
        String programme,
        String figures) {

    SpendFilter(
            @Nullable String from,
            @Nullable String to,
            @Nullable String owner,
            @Nullable String region,
            @Nullable String body,
            @Nullable String capability,
            @Nullable String nature,
            @Nullable String purpose,
            @Nullable String standing,
            @Nullable String programme,
            @Nullable String figures) {
        this.from = given(from);
        this.to = given(to);
        this.owner = given(owner);
        this.region = given(region);
        this.body = given(body);
        this.capability = given(capability);
        this.nature = given(nature);
        this.purpose = given(purpose);
        this.standing = given(standing);
        this.programme = given(programme);
        this.figures = given(figures);
    }

    /** A year that is none is no page: its figures would not be what the reader asked for. */
    SpendQuestion toQuestion() {
        Map<SpendDimension, String> asked = new LinkedHashMap<>();
        asked.put(SpendDimension.OWNER, owner);
        asked.put(SpendDimension.REGION, region);
        asked.put(SpendDimension.BODY, body);
        asked.put(SpendDimension.CAPABILITY, capability);
        asked.put(SpendDimension.NATURE, nature);
        asked.put(SpendDimension.PURPOSE, purpose);
        asked.put(SpendDimension.STANDING, standing);
        asked.put(SpendDimension.PROGRAMME, programme);
        asked.put(SpendDimension.FIGURES, figures);
        asked.values().removeIf(String::isEmpty);
        return new SpendQuestion(asked, year(from), year(to));
    }

    private static @Nullable FinancialYear year(String text) {
        return text.isEmpty()
                ? null
                : CellParser.financialYear(text).orElseThrow(() -> new NotFoundException("financial year", text));
    }

    private static String given(@Nullable String text) {
        return Objects.requireNonNullElse(text, "").strip();
    }
}
