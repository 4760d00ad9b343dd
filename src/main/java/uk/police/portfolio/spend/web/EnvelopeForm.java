package uk.police.portfolio.spend.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import uk.police.portfolio.shared.FinancialYear;
import uk.police.portfolio.shared.Money;
import uk.police.portfolio.spend.EnvelopeDetails;
import uk.police.portfolio.spend.EnvelopeYear;
import uk.police.portfolio.spend.ReviseEnvelope;
import uk.police.portfolio.tabular.CellParser;

/** A new version of the envelope as it was typed. */
record EnvelopeForm(
        String follows,
        String source,
        String datedOnDay,
        String datedOnMonth,
        String datedOnYear,
        String reason,
        String firstYear,
        List<YearFields> years) {

    private static final int YEARS = 5;

    /** The figures of one year as they were typed. */
    record YearFields(String low, String central, String high) {

        YearFields(@Nullable String low, @Nullable String central, @Nullable String high) {
            this.low = text(low);
            this.central = text(central);
            this.high = text(high);
        }
    }

    EnvelopeForm(
            @Nullable String follows,
            @Nullable String source,
            @Nullable String datedOnDay,
            @Nullable String datedOnMonth,
            @Nullable String datedOnYear,
            @Nullable String reason,
            @Nullable String firstYear,
            @Nullable List<@Nullable YearFields> years) {
        this.follows = text(follows);
        this.source = text(source);
        this.datedOnDay = text(datedOnDay);
        this.datedOnMonth = text(datedOnMonth);
        this.datedOnYear = text(datedOnYear);
        this.reason = text(reason);
        this.firstYear = text(firstYear);
        List<@Nullable YearFields> typed = years == null ? List.of() : years;
        this.years = IntStream.range(0, YEARS)
                .mapToObj(i -> i < typed.size() ? typed.get(i) : null)
                .map(each -> each == null ? new YearFields(null, null, null) : each)
                .toList();
    }

    /** The version that holds, to be changed. */
    static EnvelopeForm of(EnvelopeDetails current) {
        return new EnvelopeForm(
                String.valueOf(current.number()),
                "",
                "",
                "",
                "",
                "",
                current.first().toString(),
                current.years().stream()
                        .map(year -> new YearFields(shown(year.low()), shown(year.central()), shown(year.high())))
                        .toList());
    }

    void check(Errors errors) {
        missing(errors, "source", source);
        missing(errors, "reason", reason);
        if (datedOn().isEmpty()) {
            errors.rejectValue("datedOnDay", "spend.envelope.error.datedOn");
        }
        if (CellParser.financialYear(firstYear).isEmpty()) {
            errors.rejectValue("firstYear", "spend.envelope.error.firstYear");
        }
        for (int i = 0; i < years.size(); i++) {
            amount(errors, i, "low", years.get(i).low());
            amount(errors, i, "central", years.get(i).central());
            amount(errors, i, "high", years.get(i).high());
        }
    }

    /** Once {@link #check} has found nothing. */
    ReviseEnvelope toCommand() {
        FinancialYear first = CellParser.financialYear(firstYear).orElseThrow();
        List<EnvelopeYear> read = IntStream.range(0, years.size())
                .mapToObj(i -> new EnvelopeYear(
                        first.plus(i),
                        money(years.get(i).low()),
                        money(years.get(i).central()),
                        money(years.get(i).high())))
                .toList();
        return new ReviseEnvelope(read(), source, datedOn().orElseThrow(), reason, read);
    }

    /** The version that the author read; no number is none. */
    private int read() {
        return follows.matches("\\d{1,6}") ? Integer.parseInt(follows) : 0;
    }

    private Optional<LocalDate> datedOn() {
        return CellParser.date(datedOnYear, datedOnMonth, datedOnDay);
    }

    /** With separators, and without the pound sign that stands before the field. */
    private static String shown(Money sum) {
        return sum.full().substring(1);
    }

    private static Money money(String text) {
        return CellParser.money(text).orElseThrow();
    }

    private static void missing(Errors errors, String field, String value) {
        if (value.isBlank()) {
            errors.rejectValue(field, "spend.envelope.error." + field);
        }
    }

    private static void amount(Errors errors, int year, String field, String value) {
        if (CellParser.money(value).isEmpty()) {
            errors.rejectValue("years[%d].%s".formatted(year, field), "spend.envelope.error.amount");
        }
    }

    private static String text(@Nullable String typed) {
        return Objects.requireNonNullElse(typed, "").strip();
    }
}
