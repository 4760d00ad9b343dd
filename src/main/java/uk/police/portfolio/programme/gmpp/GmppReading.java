package uk.police.portfolio.programme.gmpp;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import uk.police.portfolio.programme.DeliveryConfidence;
import uk.police.portfolio.shared.Money;
import uk.police.portfolio.tabular.CellFault;
import uk.police.portfolio.tabular.CellParser;
import uk.police.portfolio.tabular.SheetRow;

/** Reads one line after another, noting every fault with its line, its column and what stood there. */
class GmppReading {

    private static final BigDecimal MILLION = new BigDecimal(1_000_000);
    private static final int LONGEST_NAME = 150;

    private final Map<GmppField, List<String>> columns;
    private final List<CellFault> faults = new ArrayList<>();
    private final Set<String> seen = new LinkedHashSet<>();

    /** @param columns the file's headings of each field */
    GmppReading(Map<GmppField, List<String>> columns) {
        this.columns = columns;
    }

    GmppProject project(SheetRow row) {
        String reference = needed(row, GmppField.REFERENCE);
        if (!reference.isEmpty() && !seen.add(reference)) {
            fault(row, GmppField.REFERENCE, "GMPP_ID_TWICE");
        }
        String name = needed(row, GmppField.NAME);
        if (name.length() > LONGEST_NAME) {
            fault(row, GmppField.NAME, "TOO_LONG");
        }
        LocalDate start = read(row, GmppField.START_DATE, CellParser::date, "NOT_A_DATE");
        LocalDate end = read(row, GmppField.END_DATE, CellParser::date, "NOT_A_DATE");
        if (start != null && end != null && end.isBefore(start)) {
            fault(row, GmppField.END_DATE, "ENDS_BEFORE_START");
        }
        return new GmppProject(
                row.line(),
                reference,
                name,
                text(row, GmppField.DEPARTMENT),
                text(row, GmppField.DESCRIPTION),
                read(row, GmppField.DELIVERY_CONFIDENCE_INDEPENDENT, GmppReading::rating, "NOT_A_RATING"),
                wholeLife(row),
                start,
                end);
    }

    List<CellFault> faults() {
        return faults;
    }

    private @Nullable Money wholeLife(SheetRow row) {
        BigDecimal millions = read(row, GmppField.WHOLE_LIFE_COST_GBP_M, CellParser::number, "NOT_A_NUMBER");
        if (millions == null) {
            return null;
        }
        BigDecimal pounds = millions.multiply(MILLION).stripTrailingZeros();
        if (pounds.signum() < 0 || pounds.scale() > 2 || pounds.precision() - pounds.scale() > 15) {
            fault(row, GmppField.WHOLE_LIFE_COST_GBP_M, "NOT_WHOLE_PENCE");
            return null;
        }
        return new Money(pounds);
    }

    private static Optional<DeliveryConfidence> rating(String text) {
        return switch (text.strip().toUpperCase(Locale.ROOT)) {
            case "GREEN", "G" -> Optional.of(DeliveryConfidence.GREEN);
            case "AMBER", "A" -> Optional.of(DeliveryConfidence.AMBER);
            case "RED", "R" -> Optional.of(DeliveryConfidence.RED);
            default -> Optional.empty();
        };
    }

    private String needed(SheetRow row, GmppField field) {
        String text = text(row, field);
        if (text.isEmpty()) {
            fault(row, field, "BLANK");
        }
        return text;
    }

    private <T> @Nullable T read(SheetRow row, GmppField field, Function<String, Optional<T>> parser, String code) {
        String text = text(row, field);
        if (text.isEmpty() || isWithheld(text)) {
            return null;
        }
        Optional<T> value = parser.apply(text);
        if (value.isEmpty()) {
            fault(row, field, code);
        }
        return value.orElse(null);
    }

    /** "Exempt under Section 26 of the Freedom of Information Act 2000": not said, and not wrong. */
    private static boolean isWithheld(String text) {
        String words = text.toLowerCase(Locale.ROOT);
        return words.startsWith("exempt") || words.equals("n/a") || words.equals("-");
    }

    /** What the columns of the field say; where two of them say different things, that is a fault. */
    private String text(SheetRow row, GmppField field) {
        List<String> said = columns.getOrDefault(field, List.of()).stream()
                .map(row::text)
                .filter(text -> !text.isEmpty())
                .distinct()
                .toList();
        if (said.size() > 1) {
            fault(row, field, "COLUMNS_DISAGREE");
        }
        return said.isEmpty() ? "" : said.get(0);
    }

    private void fault(SheetRow row, GmppField field, String code) {
        String column = columns.getOrDefault(field, List.of(field.name())).get(0);
        CellFault fault = row.fault(column, code);
        if (!faults.contains(fault)) {
            faults.add(fault);
        }
    }
}
