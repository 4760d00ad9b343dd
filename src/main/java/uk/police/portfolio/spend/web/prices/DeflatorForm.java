package uk.police.portfolio.spend.web.prices;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import uk.police.portfolio.shared.FinancialYear;
import uk.police.portfolio.spend.prices.Deflators;
import uk.police.portfolio.spend.prices.ReviseDeflators;
import uk.police.portfolio.tabular.CellParser;

/**
 * A new version of the deflators as it was typed.
 *
 * @param series a year and its index on each line
 */
record DeflatorForm(
        String follows,
        String source,
        String datedOnDay,
        String datedOnMonth,
        String datedOnYear,
        String reason,
        String series) {

    private static final BigDecimal MOST = new BigDecimal("99999999");

    DeflatorForm(
            @Nullable String follows,
            @Nullable String source,
            @Nullable String datedOnDay,
            @Nullable String datedOnMonth,
            @Nullable String datedOnYear,
            @Nullable String reason,
            @Nullable String series) {
        this.follows = text(follows);
        this.source = text(source);
        this.datedOnDay = text(datedOnDay);
        this.datedOnMonth = text(datedOnMonth);
        this.datedOnYear = text(datedOnYear);
        this.reason = text(reason);
        this.series = text(series);
    }

    static DeflatorForm of(Deflators current) {
        String series = current.years().stream()
                .map(year -> year.year() + " " + year.shown())
                .collect(Collectors.joining("\n"));
        return new DeflatorForm(String.valueOf(current.version()), "", "", "", "", "", series);
    }

    void check(Errors errors) {
        if (source.isEmpty()) {
            errors.rejectValue("source", "spend.envelope.error.source");
        }
        if (reason.isEmpty()) {
            errors.rejectValue("reason", "spend.envelope.error.reason");
        }
        if (datedOn().isEmpty()) {
            errors.rejectValue("datedOnDay", "spend.envelope.error.datedOn");
        }
        List<String> wrong = series.lines()
                .filter(line -> !line.isBlank() && index(line).isEmpty())
                .toList();
        if (series.isEmpty() || !wrong.isEmpty()) {
            String said = wrong.isEmpty() ? "" : wrong.get(0).strip();
            errors.rejectValue("series", "spend.deflators.error.series", new Object[] {said}, said);
        }
    }

    /** Once {@link #check} has found nothing. */
    ReviseDeflators toCommand() {
        return new ReviseDeflators(
                follows.matches("\\d{1,6}") ? Integer.parseInt(follows) : 0,
                source,
                datedOn().orElseThrow(),
                reason,
                series.lines()
                        .filter(line -> !line.isBlank())
                        .map(line -> index(line).orElseThrow())
                        .toList());
    }

    private static Optional<Deflators.Index> index(String line) {
        String[] parts = line.strip().split("[\\s,;]+", 2);
        Optional<FinancialYear> year = CellParser.financialYear(parts[0]);
        Optional<BigDecimal> index = CellParser.number(parts.length < 2 ? "" : parts[1])
                .filter(number -> number.signum() > 0 && number.compareTo(MOST) < 0 && number.scale() <= 4);
        return year.flatMap(of -> index.map(number -> new Deflators.Index(of, number)));
    }

    private Optional<LocalDate> datedOn() {
        return CellParser.date(datedOnYear, datedOnMonth, datedOnDay);
    }

    private static String text(@Nullable String typed) {
        return Objects.requireNonNullElse(typed, "").strip();
    }
}
