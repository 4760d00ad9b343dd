package uk.police.portfolio.spend.extract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import uk.police.portfolio.shared.Actor;

/** Takes in files as a ledger gives them out, under headings of its own. */
@Component
public class LedgerFiles {

    public static final String HEADINGS =
            "Doc No,Posting Date,Cost Centre,Project,Vendor Name,Net GBP,Narrative,Ledger Clerk\r\n";
    static final List<String> HEADERS = List.of(HEADINGS.strip().split(","));

    static final Map<LedgerField, ColumnMapping.Source> COLUMNS = Map.ofEntries(
            column(LedgerField.EXTERNAL_ID, "Doc No"),
            column(LedgerField.POSTED_ON, "Posting Date"),
            column(LedgerField.COST_CODE, "Cost Centre"),
            column(LedgerField.PROJECT_CODE, "Project"),
            column(LedgerField.SUPPLIER, "Vendor Name"),
            column(LedgerField.AMOUNT, "Net GBP"),
            column(LedgerField.DESCRIPTION, "Narrative"),
            same(LedgerField.NATURE, "revenue"),
            same(LedgerField.PURPOSE, "run"),
            same(LedgerField.LEGACY, "false"),
            same(LedgerField.FUNDING_SOURCE, "FORCE_BUDGET"),
            same(LedgerField.RESTRICTED, "false"));

    private final LedgerExtracts extracts;
    private final ColumnMappings mappings;

    LedgerFiles(LedgerExtracts extracts, ColumnMappings mappings) {
        this.extracts = extracts;
        this.mappings = mappings;
    }

    /** Keeps a file of these rows for its preview, with the usual mapping saved. */
    public UUID kept(String body, Actor by, String... rows) {
        mappings.save(body, COLUMNS, HEADERS, by);
        return file(body, by, HEADINGS + String.join("\r\n", rows));
    }

    public ExtractOutcome take(String body, Actor by, String... rows) {
        return extracts.confirm(body, kept(body, by, rows), by);
    }

    /** The same, of lines that not everybody may see. */
    ExtractOutcome takeRestricted(String body, Actor by, String... rows) {
        Map<LedgerField, ColumnMapping.Source> columns = new EnumMap<>(COLUMNS);
        columns.put(LedgerField.RESTRICTED, ColumnMapping.Source.same("true"));
        mappings.save(body, columns, HEADERS, by);
        return extracts.confirm(body, file(body, by, HEADINGS + String.join("\r\n", rows)), by);
    }

    /** Rows of number, date, cost centre, debit and credit. */
    ExtractOutcome takeDebitsAndCredits(String body, Actor by, String... rows) {
        String headings = "Doc No,Posting Date,Cost Centre,Debit GBP,Credit GBP";
        Map<LedgerField, ColumnMapping.Source> columns = new EnumMap<>(COLUMNS);
        List.of(LedgerField.AMOUNT, LedgerField.PROJECT_CODE, LedgerField.SUPPLIER, LedgerField.DESCRIPTION)
                .forEach(columns::remove);
        columns.put(LedgerField.DEBIT, ColumnMapping.Source.column("Debit GBP"));
        columns.put(LedgerField.CREDIT, ColumnMapping.Source.column("Credit GBP"));
        mappings.save(body, columns, List.of(headings.split(",")), by);
        return extracts.confirm(body, file(body, by, headings + "\r\n" + String.join("\r\n", rows)), by);
    }

    UUID file(String body, Actor by, String content) {
        return file(body, by, content.getBytes(StandardCharsets.UTF_8));
    }

    UUID file(String body, Actor by, byte[] content) {
        try {
            Path file = Files.createTempFile("ledger", ".file");
            Files.write(file, content);
            UUID kept = extracts.keep(body, file, "april.csv", by);
            Files.delete(file);
            return kept;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Map.Entry<LedgerField, ColumnMapping.Source> column(LedgerField field, String header) {
        return Map.entry(field, ColumnMapping.Source.column(header));
    }

    private static Map.Entry<LedgerField, ColumnMapping.Source> same(LedgerField field, String value) {
        return Map.entry(field, ColumnMapping.Source.same(value));
    }
}
