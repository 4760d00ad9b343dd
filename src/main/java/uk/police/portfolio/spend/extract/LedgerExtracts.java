package uk.police.portfolio.spend.extract;

import java.io.IOException;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.Money;
import uk.police.portfolio.spend.file.FileKind;
import uk.police.portfolio.spend.file.KeptFiles;
import uk.police.portfolio.spend.ledger.LineFault;
import uk.police.portfolio.spend.ledger.MayImportSpend;
import uk.police.portfolio.tabular.ReadingLimits;
import uk.police.portfolio.tabular.SheetReader;
import uk.police.portfolio.tabular.SheetRow;
import uk.police.portfolio.tabular.SheetVisitor;

/** Takes in files that came out of bodies' ledgers: every line is kept, and those that a rule matches are posted. */
@Service
public class LedgerExtracts {

    private final OwnLedgers ledgers;
    private final KeptFiles uploads;
    private final ColumnMappings mappings;
    private final ExtractTaking taking;
    private final JdbcClient jdbc;

    LedgerExtracts(
            OwnLedgers ledgers, KeptFiles uploads, ColumnMappings mappings, ExtractTaking taking, JdbcClient jdbc) {
        this.ledgers = ledgers;
        this.uploads = uploads;
        this.mappings = mappings;
        this.taking = taking;
        this.jdbc = jdbc;
    }

    /** The headings of a file and its first row below them, or what is wrong with the file. */
    public record Heads(List<String> headers, List<String> example, List<LineFault> faults) {}

    /** The bodies whose ledger the actor may take in, with what waits for a match in each. */
    @MayImportSpend
    @Transactional(readOnly = true)
    public List<LedgerBody> bodies(Actor by) {
        return bodies(ledgers.codes(by).toArray(String[]::new));
    }

    /** One of them; {@link uk.police.portfolio.shared.NotFoundException} where it is not the actor's. */
    @MayImportSpend
    @Transactional(readOnly = true)
    public LedgerBody body(String body, Actor by) {
        return bodies(new String[] {ledgers.find(body, by).code()}).get(0);
    }

    /** Keeps a file for its preview. */
    @MayImportSpend
    @Transactional
    public UUID keep(String body, Path file, String fileName, Actor by) throws IOException {
        ledgers.find(body, by);
        return uploads.keep(FileKind.LEDGER, body, file, fileName, by);
    }

    @MayImportSpend
    public Heads heads(String body, UUID upload, Actor by) {
        ledgers.find(body, by);
        return uploads.read(upload, by, file -> {
            HeadReading reading = new HeadReading();
            List<LineFault> faults = SheetReader.read(file.path(), ReadingLimits.LEDGER, reading).stream()
                    .map(LineFault::of)
                    .toList();
            return new Heads(reading.headers, reading.example, faults);
        });
    }

    /** What the file would add and what of it would be matched, or every fault in it; nothing is kept. */
    @MayImportSpend
    @Transactional
    public ExtractOutcome preview(String body, UUID upload, Actor by) {
        return take(body, upload, false, by);
    }

    /** Keeps every new line of the file and posts those that are matched, or tells every fault in it. */
    @MayImportSpend
    @Transactional
    public ExtractOutcome confirm(String body, UUID upload, Actor by) {
        ExtractOutcome outcome = take(body, upload, true, by);
        if (!outcome.isRefused()) {
            uploads.take(upload, String.valueOf(outcome.reference()), by);
        }
        return outcome;
    }

    /** The latest files, the last one first. */
    @MayImportSpend
    @Transactional(readOnly = true)
    public List<ExtractRow> latest(String body, Actor by) {
        return jdbc.sql(ExtractSql.EXTRACTS)
                .param("body", ledgers.find(body, by).id())
                .query((row, number) -> new ExtractRow(
                        row.getString("reference"),
                        row.getString("file_name"),
                        row.getObject("applied_at", OffsetDateTime.class).toInstant(),
                        row.getString("by_name"),
                        row.getString("office_title"),
                        row.getInt("lines"),
                        row.getInt("repeats"),
                        row.getInt("mapping")))
                .list();
    }

    private ExtractOutcome take(String body, UUID upload, boolean forGood, Actor by) {
        OwnLedgers.Owned owned = ledgers.lock(body, by);
        ColumnMapping mapping = mappings.of(body, by);
        jdbc.sql("savepoint ledger_file").update();
        ExtractOutcome outcome = uploads.read(upload, by, file -> taking.take(owned, mapping, file, forGood, by));
        if (!forGood || outcome.isRefused()) {
            jdbc.sql("rollback to savepoint ledger_file").update();
        }
        return outcome;
    }

    private List<LedgerBody> bodies(String[] codes) {
        return jdbc.sql(ExtractSql.BODIES)
                .param("codes", codes)
                .query((row, number) -> {
                    OffsetDateTime latest = row.getObject("latest", OffsetDateTime.class);
                    return new LedgerBody(
                            row.getString("code"),
                            row.getString("name"),
                            row.getLong("lines"),
                            new Money(row.getBigDecimal("amount")),
                            latest == null ? null : latest.toInstant());
                })
                .list();
    }

    /** Takes what stands at the top of a file. */
    private static final class HeadReading implements SheetVisitor {

        private List<String> headers = List.of();
        private List<String> example = List.of();

        @Override
        public boolean headers(List<String> found) {
            headers = found;
            return true;
        }

        @Override
        public void row(SheetRow row) {
            if (example.isEmpty()) {
                example = headers.stream().map(row::text).toList();
            }
        }

        @Override
        public boolean wantsMore() {
            return example.isEmpty();
        }
    }
}
