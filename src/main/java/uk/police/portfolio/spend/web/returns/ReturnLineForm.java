package uk.police.portfolio.spend.web.returns;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;
import uk.police.portfolio.spend.ledger.LineFault;

/** One line that is added to a return, as it is typed. */
record ReturnLineForm(
        @Nullable String programme,
        @Nullable String service,
        @Nullable String capability,
        @Nullable String financialYear,
        @Nullable String month,
        @Nullable String category,
        @Nullable String nature,
        @Nullable String purpose,
        @Nullable String legacy,
        @Nullable String fundingSource,
        @Nullable String product,
        @Nullable String supplier,
        @Nullable String priceBasis,
        @Nullable String measure,
        @Nullable String amount,
        @Nullable String restricted,
        @Nullable String externalId) {

    private static final Set<String> CHOSEN =
            Set.of("capability", "amount", "financial_year", "month", "price_basis", "funding_source");

    /** What most lines of a return are. */
    static ReturnLineForm usual(String financialYear) {
        return new ReturnLineForm(
                "",
                "",
                "",
                financialYear,
                "",
                "",
                "revenue",
                "run",
                "false",
                "FORCE_BUDGET",
                "",
                "",
                "nominal",
                "forecast",
                "",
                "false",
                "");
    }

    /** By the columns of a file. */
    Map<String, String> cells(String body) {
        Map<String, String> cells = new HashMap<>();
        cells.put("body", body);
        cells.put("programme", text(programme));
        cells.put("service", text(service));
        cells.put("capability", text(capability));
        cells.put("financial_year", text(financialYear));
        cells.put("month", text(month));
        cells.put("category", text(category));
        cells.put("nature", text(nature));
        cells.put("purpose", text(purpose));
        cells.put("legacy", text(legacy));
        cells.put("funding_source", text(fundingSource));
        cells.put("product", text(product));
        cells.put("supplier", text(supplier));
        cells.put("price_basis", text(priceBasis));
        cells.put("measure", text(measure));
        cells.put("amount", text(amount));
        cells.put("restricted", text(restricted));
        cells.put("external_id", text(externalId));
        return cells;
    }

    /** Each fault beside the field of its column; what is about the line as a whole, above all of them. */
    static void reject(BindingResult errors, LineFault fault) {
        String column = fault.column();
        if (column == null || column.equals("body")) {
            errors.reject(fault.messageKey());
        } else {
            errors.rejectValue(
                    field(column),
                    fault.code().equals("BLANK") && CHOSEN.contains(column)
                            ? "spend.return.line.missing." + column
                            : fault.messageKey());
        }
    }

    private static String field(String column) {
        return Stream.of(column.split("_"))
                .reduce((before, part) -> before + part.substring(0, 1).toUpperCase(Locale.ROOT) + part.substring(1))
                .orElse(column);
    }

    private static String text(@Nullable String typed) {
        return Objects.requireNonNullElse(typed, "").strip();
    }
}
