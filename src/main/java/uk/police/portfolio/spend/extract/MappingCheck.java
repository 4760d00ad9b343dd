package uk.police.portfolio.spend.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import uk.police.portfolio.tabular.CellParser;

/** What is missing in a mapping, or wrong, field by field. */
final class MappingCheck {

    /** A field and what is wrong with it; its words are the message {@code spend.ledger.error.<code>}. */
    record Fault(LedgerField field, String code) {}

    private final ColumnMapping mapping;
    private final List<String> headers;
    private final List<Fault> faults = new ArrayList<>();

    private MappingCheck(ColumnMapping mapping, List<String> headers) {
        this.mapping = mapping;
        this.headers = headers;
    }

    static List<Fault> of(ColumnMapping mapping, List<String> headers) {
        MappingCheck check = new MappingCheck(mapping, headers);
        check.needs(LedgerField.EXTERNAL_ID, "NEEDED");
        check.amount();
        check.month();
        if (LedgerField.matched().stream()
                .allMatch(field -> mapping.header(field).isEmpty())) {
            check.faults.add(new Fault(LedgerField.COST_CODE, "NOTHING_TO_MATCH_BY"));
        }
        LedgerField.always().forEach(field -> check.needs(field, "COLUMN_OR_VALUE"));
        check.values();
        mapping.sources().forEach(check::heading);
        return check.faults;
    }

    /** In one column, or in two of which each line fills one. */
    private void amount() {
        boolean amount = mapping.source(LedgerField.AMOUNT).isPresent();
        boolean debit = mapping.source(LedgerField.DEBIT).isPresent();
        boolean credit = mapping.source(LedgerField.CREDIT).isPresent();
        if (!amount && !debit && !credit) {
            faults.add(new Fault(LedgerField.AMOUNT, "NEEDED"));
        } else if (amount ? debit || credit : !debit || !credit) {
            faults.add(new Fault(LedgerField.AMOUNT, "AMOUNT_OR_DEBIT_AND_CREDIT"));
        }
    }

    /** By its date, or by its financial year and month, and not by both. */
    private void month() {
        boolean dated = mapping.source(LedgerField.POSTED_ON).isPresent();
        boolean year = mapping.source(LedgerField.FINANCIAL_YEAR).isPresent();
        boolean month = mapping.source(LedgerField.MONTH).isPresent();
        if (dated ? year || month : !year || !month) {
            faults.add(new Fault(LedgerField.POSTED_ON, "DATE_OR_MONTH"));
        }
    }

    private void values() {
        same(LedgerField.NATURE, Set.of("capital", "revenue")::contains);
        same(LedgerField.PURPOSE, Set.of("run", "change")::contains);
        same(LedgerField.LEGACY, text -> CellParser.yesOrNo(text).isPresent());
        same(LedgerField.RESTRICTED, text -> CellParser.yesOrNo(text).isPresent());
        same(LedgerField.FINANCIAL_YEAR, text -> CellParser.financialYear(text).isPresent());
        same(LedgerField.MONTH, text -> ExtractReading.month(text).isPresent());
    }

    private void same(LedgerField field, Predicate<String> sound) {
        mapping.source(field)
                .map(ColumnMapping.Source::constant)
                .filter(text -> !sound.test(text.toLowerCase(Locale.ROOT)))
                .ifPresent(text -> faults.add(new Fault(field, "VALUE_OF_" + field.name())));
    }

    private void needs(LedgerField field, String code) {
        if (mapping.source(field).isEmpty()) {
            faults.add(new Fault(field, code));
        }
    }

    private void heading(LedgerField field, ColumnMapping.Source source) {
        String header = source.header();
        if (header != null && headers.stream().noneMatch(header::equalsIgnoreCase)) {
            faults.add(new Fault(field, "NO_SUCH_COLUMN"));
        }
        if (header == null
                && (!field.mayBeConstant() || String.valueOf(source.constant()).length() > 100)) {
            faults.add(new Fault(field, "NO_VALUE_FOR_ALL"));
        }
    }
}
