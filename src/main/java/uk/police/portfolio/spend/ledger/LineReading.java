package uk.police.portfolio.spend.ledger;

import static uk.police.portfolio.spend.ledger.LineColumns.*;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import uk.police.portfolio.shared.FinancialYear;
import uk.police.portfolio.tabular.CellParser;
import uk.police.portfolio.tabular.SheetRow;
import uk.police.portfolio.tabular.SheetVisitor;

/** Makes lines of the rows of a file, and notes every fault of every row; a row with a fault makes no line. */
final class LineReading implements SheetVisitor {

    /** So many faults are told; a file with more is the wrong file. */
    static final int MOST_FAULTS = 10_000;

    private static final int LONGEST = 100;
    private static final Map<String, String> MEASURES =
            Map.of("budget", "B", "forecast", "F", "committed", "C", "actual", "A");

    private final CodeBook.Codes codes;
    private final Consumer<StagedLine> sound;
    private final List<LineFault> faults = new ArrayList<>();
    private final Map<String, Optional<FinancialYear>> years = new HashMap<>();
    private boolean rowIsSound;

    LineReading(CodeBook.Codes codes, Consumer<StagedLine> sound) {
        this.codes = codes;
        this.sound = sound;
    }

    List<LineFault> faults() {
        return faults;
    }

    @Override
    public boolean headers(List<String> headers) {
        ALL.stream()
                .filter(column -> headers.stream().noneMatch(column::equalsIgnoreCase))
                .forEach(column -> faults.add(LineFault.of(1, column, null, "COLUMN_IS_MISSING")));
        headers.stream()
                .filter(header -> ALL.stream().noneMatch(header::equalsIgnoreCase))
                .forEach(header -> faults.add(LineFault.of(1, header, header, "COLUMN_IS_UNKNOWN")));
        return faults.isEmpty();
    }

    @Override
    public void row(SheetRow row) {
        rowIsSound = true;
        UUID body = body(row);
        UUID programme = known(row, PROGRAMME, codes.programmes(), "UNKNOWN_PROGRAMME");
        String service = text(row, SERVICE);
        if (row.text(PROGRAMME).isEmpty() == service.isEmpty()) {
            fault(row, PROGRAMME, "PROGRAMME_OR_SERVICE");
        }
        UUID capability = known(row, needed(row, CAPABILITY), codes.capabilities(), "UNKNOWN_CAPABILITY");
        Integer month = month(row);
        String nature = oneOf(row, NATURE, Set.of("capital", "revenue"));
        String purpose = oneOf(row, PURPOSE, Set.of("run", "change"));
        Boolean legacy = read(row, needed(row, LEGACY), CellParser::yesOrNo, "NOT_TRUE_OR_FALSE");
        String funding = LineTexts.funding(text(row, needed(row, FUNDING_SOURCE)));
        if (funding.equals(LineTexts.SHARED_POT) && service.isEmpty()) {
            fault(row, FUNDING_SOURCE, "POT_COUNTS_ONCE");
        }
        String price = read(row, needed(row, PRICE_BASIS), LineReading::priceBasis, "NOT_A_PRICE_BASIS");
        String measure = oneOf(row, MEASURE, MEASURES.keySet());
        String amount = read(row, needed(row, AMOUNT), LineTexts::money, "NOT_MONEY");
        Boolean restricted = read(row, needed(row, RESTRICTED), CellParser::yesOrNo, "NOT_TRUE_OR_FALSE");
        String category = text(row, CATEGORY);
        String product = text(row, PRODUCT);
        String supplier = text(row, SUPPLIER);
        String externalId = text(row, needed(row, EXTERNAL_ID));
        if (rowIsSound
                && body != null
                && capability != null
                && month != null
                && legacy != null
                && price != null
                && amount != null
                && restricted != null) {
            sound.accept(new StagedLine(
                    row.line(),
                    body,
                    programme,
                    service.isEmpty() ? null : service,
                    capability,
                    month,
                    category,
                    nature.toUpperCase(Locale.ROOT),
                    purpose.toUpperCase(Locale.ROOT),
                    legacy,
                    funding,
                    product,
                    supplier,
                    price,
                    MEASURES.getOrDefault(measure, ""),
                    amount,
                    restricted,
                    externalId));
        }
    }

    private @Nullable UUID body(SheetRow row) {
        UUID body = known(row, needed(row, BODY), codes.bodies(), "UNKNOWN_BODY");
        if (body != null && !codes.own().contains(row.text(BODY))) {
            fault(row, BODY, "NOT_YOUR_BODY");
        }
        return body;
    }

    /** Months are counted from year 0, twelve to a financial year. */
    private @Nullable Integer month(SheetRow row) {
        String written = row.text(needed(row, FINANCIAL_YEAR));
        Optional<FinancialYear> year = years.size() < 1000
                ? years.computeIfAbsent(written, CellParser::financialYear)
                : CellParser.financialYear(written);
        if (year.isEmpty() && !written.isEmpty()) {
            fault(row, FINANCIAL_YEAR, "NOT_A_FINANCIAL_YEAR");
        }
        Integer month = read(row, needed(row, MONTH), LineReading::monthOfYear, "NOT_A_MONTH");
        return month == null || year.isEmpty() ? null : year.get().startYear() * 12 + month - 1;
    }

    private static Optional<Integer> monthOfYear(String text) {
        return CellParser.wholeNumber(text).filter(month -> month >= 1 && month <= 12);
    }

    /** {@code nominal}, or {@code real:} and the base year. */
    private static Optional<String> priceBasis(String text) {
        String written = text.toLowerCase(Locale.ROOT);
        if (written.equals("nominal")) {
            return Optional.of(written);
        }
        return written.startsWith("real:")
                ? CellParser.financialYear(written.substring(5)).map(year -> "real:" + year)
                : Optional.empty();
    }

    private String oneOf(SheetRow row, String column, Set<String> choices) {
        String choice = row.text(needed(row, column)).toLowerCase(Locale.ROOT);
        if (!choice.isEmpty() && !choices.contains(choice)) {
            fault(row, column, "NOT_A_CHOICE_OF_" + column.toUpperCase(Locale.ROOT));
        }
        return choice;
    }

    private @Nullable UUID known(SheetRow row, String column, Map<String, UUID> ids, String code) {
        String text = row.text(column);
        UUID id = ids.get(text);
        if (id == null && !text.isEmpty()) {
            fault(row, column, code);
        }
        return id;
    }

    private <T> @Nullable T read(SheetRow row, String column, Function<String, Optional<T>> parser, String code) {
        String text = row.text(column);
        if (text.isEmpty()) {
            return null;
        }
        Optional<T> value = parser.apply(text);
        if (value.isEmpty()) {
            fault(row, column, code);
        }
        return value.orElse(null);
    }

    private String text(SheetRow row, String column) {
        String text = row.text(column);
        if (text.length() > LONGEST) {
            fault(row, column, "TOO_LONG");
        } else if (text.startsWith("=")) {
            fault(row, column, "FORMULA");
        }
        return text;
    }

    private String needed(SheetRow row, String column) {
        if (row.text(column).isEmpty()) {
            fault(row, column, "BLANK");
        }
        return column;
    }

    private void fault(SheetRow row, String column, String code) {
        rowIsSound = false;
        if (faults.size() < MOST_FAULTS) {
            faults.add(LineFault.of(row.line(), column, row.text(column), code));
        }
    }
}
