package uk.police.portfolio.spend.extract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import uk.police.portfolio.shared.FinancialYear;
import uk.police.portfolio.shared.Money;
import uk.police.portfolio.spend.ledger.CopyText;
import uk.police.portfolio.spend.ledger.LineFault;
import uk.police.portfolio.spend.ledger.LineTexts;
import uk.police.portfolio.spend.ledger.StagedExtract;
import uk.police.portfolio.tabular.CellParser;
import uk.police.portfolio.tabular.SheetRow;
import uk.police.portfolio.tabular.SheetVisitor;

/** Reads a ledger's rows by its mapping, and notes every fault of every row; a row with a fault makes no line. */
final class ExtractReading implements SheetVisitor {

    private static final int MOST_FAULTS = 10_000;
    private static final int LONGEST = 100;
    private static final int LONGEST_DESCRIPTION = 500;
    private static final Set<String> NATURES = Set.of("CAPITAL", "REVENUE");
    private static final Set<String> PURPOSES = Set.of("RUN", "CHANGE");

    private final ColumnMapping mapping;
    private final CopyText rows;
    private final List<LineFault> faults = new ArrayList<>();
    private boolean sound;

    ExtractReading(ColumnMapping mapping, CopyText rows) {
        this.mapping = mapping;
        this.rows = rows;
    }

    List<LineFault> faults() {
        return faults;
    }

    @Override
    public boolean headers(List<String> headers) {
        MappingCheck.of(mapping, headers).stream()
                .filter(fault -> fault.code().equals("NO_SUCH_COLUMN"))
                .forEach(fault -> faults.add(StagedExtract.fault(1, column(fault.field()), "", "COLUMN_IS_MISSING")));
        return faults.isEmpty();
    }

    @Override
    public void row(SheetRow row) {
        sound = true;
        String id = id(row);
        Integer month = monthOf(row);
        String amount = amount(row);
        List<String> codes =
                LedgerField.matched().stream().map(field -> text(row, field)).toList();
        String product = text(row, LedgerField.PRODUCT);
        String nature = read(row, LedgerField.NATURE, text -> choice(text, NATURES), "NOT_A_CHOICE_OF_NATURE");
        String purpose = read(row, LedgerField.PURPOSE, text -> choice(text, PURPOSES), "NOT_A_CHOICE_OF_PURPOSE");
        Boolean legacy = read(row, LedgerField.LEGACY, CellParser::yesOrNo, "NOT_TRUE_OR_FALSE");
        String funding = LineTexts.funding(needed(row, LedgerField.FUNDING_SOURCE));
        if (funding.equals(LineTexts.SHARED_POT)) {
            fault(row, LedgerField.FUNDING_SOURCE, "POT_COUNTS_ONCE");
        }
        Boolean restricted = read(row, LedgerField.RESTRICTED, CellParser::yesOrNo, "NOT_TRUE_OR_FALSE");
        if (sound && month != null && amount != null && legacy != null && restricted != null) {
            rows.plain(row.line()).text(id).plain(month).plain(amount);
            codes.forEach(rows::text);
            rows.text(product)
                    .plain(nature)
                    .plain(purpose)
                    .plain(legacy.booleanValue())
                    .text(funding);
            rows.plain(restricted.booleanValue()).endOfRow();
        }
    }

    private String id(SheetRow row) {
        String id = needed(row, LedgerField.EXTERNAL_ID);
        String part = text(row, LedgerField.EXTERNAL_ID_PART);
        return part.isEmpty() ? id : id + "/" + part;
    }

    /** Out of two columns: what is in debit, or what is in credit as less than nothing. A zero beside a sum is as good as nothing. */
    private @Nullable String amount(SheetRow row) {
        if (mapping.source(LedgerField.AMOUNT).isPresent()) {
            return read(row, LedgerField.AMOUNT, LineTexts::money, "NOT_MONEY");
        }
        String debit = mapping.text(row, LedgerField.DEBIT);
        String credit = mapping.text(row, LedgerField.CREDIT);
        if (debit.isEmpty() && credit.isEmpty()) {
            fault(row, LedgerField.DEBIT, "NEITHER_DEBIT_NOR_CREDIT");
            return null;
        }
        if (says(debit) && says(credit)) {
            fault(row, LedgerField.CREDIT, "DEBIT_AND_CREDIT");
            return null;
        }
        return says(credit) || debit.isEmpty()
                ? read(row, LedgerField.CREDIT, ExtractReading::lessThanNothing, "NOT_MONEY")
                : read(row, LedgerField.DEBIT, LineTexts::money, "NOT_MONEY");
    }

    private static boolean says(String text) {
        return !text.isEmpty() && CellParser.money(text).filter(Money::isZero).isEmpty();
    }

    private static Optional<String> lessThanNothing(String text) {
        return CellParser.money(text).map(sum -> sum.negated().plain());
    }

    /** Months are counted from year 0, twelve to a financial year. */
    private @Nullable Integer monthOf(SheetRow row) {
        if (mapping.source(LedgerField.POSTED_ON).isPresent()) {
            LocalDate day = read(row, LedgerField.POSTED_ON, CellParser::date, "NOT_A_DATE");
            if (day != null && (day.getYear() < 1901 || day.getYear() > 2199)) {
                fault(row, LedgerField.POSTED_ON, "NOT_A_DATE");
                return null;
            }
            return day == null
                    ? null
                    : FinancialYear.of(day).startYear() * 12 + Math.floorMod(day.getMonthValue() - 4, 12);
        }
        FinancialYear year = read(row, LedgerField.FINANCIAL_YEAR, CellParser::financialYear, "NOT_A_FINANCIAL_YEAR");
        Integer month = read(row, LedgerField.MONTH, ExtractReading::month, "NOT_A_MONTH");
        return year == null || month == null ? null : year.startYear() * 12 + month - 1;
    }

    static Optional<Integer> month(String text) {
        return CellParser.wholeNumber(text).filter(month -> month >= 1 && month <= 12);
    }

    private static Optional<String> choice(String text, Set<String> choices) {
        return Optional.of(text.toUpperCase(Locale.ROOT)).filter(choices::contains);
    }

    private <T> @Nullable T read(SheetRow row, LedgerField field, Function<String, Optional<T>> parser, String code) {
        String text = needed(row, field);
        Optional<T> value = text.isEmpty() ? Optional.empty() : parser.apply(text);
        if (value.isEmpty() && !text.isEmpty()) {
            fault(row, field, code);
        }
        return value.orElse(null);
    }

    private String text(SheetRow row, LedgerField field) {
        String text = mapping.text(row, field);
        if (text.length() > (field == LedgerField.DESCRIPTION ? LONGEST_DESCRIPTION : LONGEST)) {
            fault(row, field, field == LedgerField.DESCRIPTION ? "DESCRIPTION_TOO_LONG" : "TOO_LONG");
        } else if (text.startsWith("=")) {
            fault(row, field, "FORMULA");
        }
        return text;
    }

    private String needed(SheetRow row, LedgerField field) {
        String text = text(row, field);
        if (text.isEmpty()) {
            fault(row, field, "BLANK");
        }
        return text;
    }

    private void fault(SheetRow row, LedgerField field, String code) {
        sound = false;
        if (faults.size() < MOST_FAULTS) {
            faults.add(StagedExtract.fault(row.line(), column(field), mapping.text(row, field), code));
        }
    }

    private String column(LedgerField field) {
        return mapping.header(field).orElse(field.column());
    }
}
