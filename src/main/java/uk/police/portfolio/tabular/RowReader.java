package uk.police.portfolio.tabular;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import uk.police.portfolio.shared.FinancialYear;
import uk.police.portfolio.shared.Money;

/**
 * Reads the typed values of one row and notes every fault on the way.
 *
 * <p>A value that is blank or at fault comes back as null; whether the row may be used is told by {@link #isSound()}.
 */
public final class RowReader {

    private final SheetRow row;
    private final List<CellFault> faults;
    private final int faultsBefore;

    /** @param faults the list of the whole file, added to */
    public RowReader(SheetRow row, List<CellFault> faults) {
        this.row = row;
        this.faults = faults;
        this.faultsBefore = faults.size();
    }

    public int line() {
        return row.line();
    }

    /** Whether nothing in this row was at fault so far. */
    public boolean isSound() {
        return faults.size() == faultsBefore;
    }

    /** Notes a fault that the owner of the file's meaning found. */
    public void fault(String header, String code) {
        faults.add(row.fault(header, code));
    }

    /** Notes the fault {@code BLANK} where the cell is empty; otherwise reads on. */
    public RowReader needs(String... headers) {
        for (String header : headers) {
            if (row.text(header).isEmpty()) {
                fault(header, "BLANK");
            }
        }
        return this;
    }

    public String text(String header) {
        return row.text(header);
    }

    public String text(String header, int longest) {
        if (row.text(header).length() > longest) {
            fault(header, "TOO_LONG");
        }
        return row.text(header);
    }

    public @Nullable Money money(String header) {
        return read(header, CellParser::money, "NOT_MONEY");
    }

    public @Nullable BigDecimal number(String header) {
        return read(header, CellParser::number, "NOT_A_NUMBER");
    }

    public @Nullable Integer wholeNumber(String header) {
        return read(header, CellParser::wholeNumber, "NOT_A_WHOLE_NUMBER");
    }

    public @Nullable LocalDate date(String header) {
        return read(header, CellParser::date, "NOT_A_DATE");
    }

    public @Nullable Boolean yesOrNo(String header) {
        return read(header, CellParser::yesOrNo, "NOT_YES_OR_NO");
    }

    public @Nullable FinancialYear financialYear(String header) {
        return read(header, CellParser::financialYear, "NOT_A_FINANCIAL_YEAR");
    }

    /** One of the constants, written as its name; capitals, spaces and hyphens are forgiven. */
    public <E extends Enum<E>> @Nullable E oneOf(String header, Class<E> choices) {
        return read(header, text -> constant(text, choices), "NOT_A_CHOICE");
    }

    private static <E extends Enum<E>> Optional<E> constant(String text, Class<E> choices) {
        String name = text.toUpperCase(Locale.ROOT).replaceAll("[\\s-]+", "_");
        return List.of(choices.getEnumConstants()).stream()
                .filter(choice -> choice.name().equals(name))
                .findFirst();
    }

    private <T> @Nullable T read(String header, Function<String, Optional<T>> parser, String code) {
        String text = row.text(header);
        if (text.isEmpty()) {
            return null;
        }
        Optional<T> value = parser.apply(text);
        if (value.isEmpty()) {
            fault(header, code);
        }
        return value.orElse(null);
    }
}
