package uk.police.portfolio.spend.extract;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.police.portfolio.tabular.SheetRow;

/**
 * Which column of a ledger is which field.
 *
 * @param number of its version; 0 for one that is not saved
 * @param savedAt null for one that is not saved
 */
public record ColumnMapping(
        int number,
        Map<LedgerField, Source> sources,
        @Nullable Instant savedAt,
        String byName) {

    /** Where a field is read: in the column with this heading, or nowhere, since it is the same for every line. */
    public record Source(@Nullable String header, @Nullable String constant) {

        static Source column(String header) {
            return new Source(header, null);
        }

        static Source same(String constant) {
            return new Source(null, constant);
        }

        String shown() {
            return header == null ? "= " + constant : header;
        }
    }

    static final ColumnMapping NONE = new ColumnMapping(0, Map.of(), null, "");

    private static final Set<LedgerField> BOTH = Set.of(LedgerField.DEBIT, LedgerField.CREDIT);
    private static final Map<LedgerField, String> USUAL = Map.of(
            LedgerField.NATURE, "revenue",
            LedgerField.PURPOSE, "run",
            LedgerField.LEGACY, "false",
            LedgerField.FUNDING_SOURCE, "FORCE_BUDGET",
            LedgerField.RESTRICTED, "false");

    /** What ledgers call a field, without blanks and capitals: for a guess that its reader sees before it is saved. */
    private static final Map<LedgerField, List<String>> NAMES = Map.ofEntries(
            Map.entry(
                    LedgerField.EXTERNAL_ID,
                    List.of(
                            "docno",
                            "documentno",
                            "documentnumber",
                            "transactionnumber",
                            "transactionno",
                            "transno",
                            "journalno")),
            Map.entry(LedgerField.EXTERNAL_ID_PART, List.of("docline", "documentline", "lineno", "linenumber")),
            Map.entry(
                    LedgerField.POSTED_ON,
                    List.of("postingdate", "posteddate", "date", "gldate", "transactiondate", "effectivedate")),
            Map.entry(LedgerField.MONTH, List.of("period")),
            Map.entry(LedgerField.AMOUNT, List.of("netgbp", "net", "netamount", "value", "amountgbp")),
            Map.entry(LedgerField.DEBIT, List.of("debit", "dr", "debitamount", "debitgbp")),
            Map.entry(LedgerField.CREDIT, List.of("credit", "cr", "creditamount", "creditgbp")),
            Map.entry(LedgerField.COST_CODE, List.of("costcentre", "costcenter", "costcentrecode")),
            Map.entry(LedgerField.PROJECT_CODE, List.of("project", "wbs", "wbselement", "job")),
            Map.entry(LedgerField.ACCOUNT, List.of("accountcode", "glaccount", "subjective", "nominal", "nominalcode")),
            Map.entry(LedgerField.SUPPLIER, List.of("vendor", "vendorname", "suppliername", "payee")),
            Map.entry(LedgerField.DESCRIPTION, List.of("narrative", "text", "details", "linedescription")));

    public Optional<Source> source(LedgerField field) {
        return Optional.ofNullable(sources.get(field));
    }

    public Optional<String> header(LedgerField field) {
        return source(field).map(Source::header);
    }

    /** What a row says of a field; empty where it says nothing. */
    String text(SheetRow row, LedgerField field) {
        Source source = sources.get(field);
        if (source == null) {
            return "";
        }
        String header = source.header();
        return header == null
                ? String.valueOf(source.constant())
                : row.text(header).strip();
    }

    /** The headings that no field is read from. */
    public List<String> unused(List<String> headers) {
        return headers.stream()
                .filter(header ->
                        sources.values().stream().noneMatch(source -> header.equalsIgnoreCase(source.header())))
                .toList();
    }

    /** The same for another file: columns that it has not are left out, and fields that were never mapped are guessed by name. */
    ColumnMapping proposedFor(List<String> headers) {
        Map<LedgerField, Source> proposed = new EnumMap<>(LedgerField.class);
        for (LedgerField field : LedgerField.values()) {
            Source saved = sources.get(field);
            Optional<Source> found = saved == null && number > 0
                    ? Optional.empty()
                    : saved != null && saved.header() == null
                            ? Optional.of(saved)
                            : saved == null ? guessed(field, headers) : named(String.valueOf(saved.header()), headers);
            found.or(() -> Optional.ofNullable(number > 0 ? null : USUAL.get(field))
                            .map(Source::same))
                    .ifPresent(source -> proposed.put(field, source));
        }
        if (proposed.containsKey(LedgerField.AMOUNT) || !proposed.keySet().containsAll(BOTH)) {
            proposed.keySet().removeAll(BOTH);
        }
        return new ColumnMapping(number, proposed, savedAt, byName);
    }

    private static Optional<Source> guessed(LedgerField field, List<String> headers) {
        return named(field.name(), headers)
                .or(() -> NAMES.getOrDefault(field, List.of()).stream()
                        .flatMap(name -> named(name, headers).stream())
                        .findFirst());
    }

    private static Optional<Source> named(String name, List<String> headers) {
        return headers.stream()
                .filter(header -> plain(header).equals(plain(name)))
                .findFirst()
                .map(Source::column);
    }

    private static String plain(String header) {
        return header.toLowerCase(Locale.ROOT).replaceAll("[^\\p{Alnum}]", "");
    }
}
