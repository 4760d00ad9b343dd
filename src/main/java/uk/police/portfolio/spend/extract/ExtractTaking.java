package uk.police.portfolio.spend.extract;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.Change;
import uk.police.portfolio.shared.Money;
import uk.police.portfolio.spend.file.KeptFiles;
import uk.police.portfolio.spend.ledger.CopyText;
import uk.police.portfolio.spend.ledger.FileHash;
import uk.police.portfolio.spend.ledger.LineFault;
import uk.police.portfolio.spend.ledger.StagedExtract;
import uk.police.portfolio.tabular.ReadingLimits;
import uk.police.portfolio.tabular.SheetReader;

/** Takes one file in, inside the caller's transaction. */
@Component
class ExtractTaking {

    private final JdbcClient jdbc;
    private final DataSource database;
    private final StagedExtract staged;
    private final LineMatching matching;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ExtractTaking(
            JdbcClient jdbc,
            DataSource database,
            StagedExtract staged,
            LineMatching matching,
            ApplicationEventPublisher events,
            Clock clock) {
        this.jdbc = jdbc;
        this.database = database;
        this.staged = staged;
        this.matching = matching;
        this.events = events;
        this.clock = clock;
    }

    /** New lines of the file, and how many lines it has. */
    private record Counted(long lines, ExtractOutcome.Sum added) {}

    /** @param forGood false for a preview, which uses up no reference and is undone by its caller */
    ExtractOutcome take(OwnLedgers.Owned owned, ColumnMapping mapping, KeptFiles.Opened file, boolean forGood, Actor by)
            throws IOException {
        List<LineFault> faults = read(file, mapping);
        file.progress().allRead();
        if (faults.isEmpty()) {
            jdbc.sql(ExtractSql.KNOWN).param("body", owned.id()).update();
            faults.addAll(clashes(mapping));
        }
        if (!faults.isEmpty()) {
            return ExtractOutcome.refused(faults);
        }
        Counted counted = counted();
        if (counted.added().lines() == 0) {
            String code = counted.lines() == 0 ? "NO_LINES" : "NO_NEW_LINES";
            return ExtractOutcome.refused(List.of(StagedExtract.faultOfFile(code)));
        }
        Taken taken = new Taken(
                forGood ? staged.nextReference() : "PREVIEW-" + owned.code(),
                file.name(),
                FileHash.of(file.path()),
                clock.instant());
        add(owned, mapping, taken, counted, by);
        LineMatching.Matched matched = matching.byRules(owned.id(), taken, by);
        if (!matched.faults().isEmpty()) {
            return ExtractOutcome.refused(matched.faults());
        }
        ExtractOutcome outcome = outcome(owned, taken, counted, matched.sum());
        if (forGood) {
            events.publishEvent(new LedgerActed(
                    by, taken.at(), LedgerActed.TAKEN, owned.code(), owned.name(), changes(taken, mapping, outcome)));
        }
        return outcome;
    }

    /** Under which reference, from which file and when. */
    record Taken(String reference, String fileName, String sha256, Instant at) {}

    private List<LineFault> read(KeptFiles.Opened file, ColumnMapping mapping) throws IOException {
        jdbc.sql(ExtractSql.CLEAR).update();
        jdbc.sql(ExtractSql.INCOMING).update();
        List<LineFault> faults = new ArrayList<>();
        if (mapping.number() == 0) {
            faults.add(StagedExtract.faultOfFile("NO_MAPPING"));
            return faults;
        }
        CopyText.into(database, "ledger_incoming", rows -> {
            ExtractReading reading = new ExtractReading(mapping, rows);
            SheetReader.read(file.path(), ReadingLimits.LEDGER, file.progress().over(reading))
                    .forEach(fault -> faults.add(LineFault.of(fault)));
            faults.addAll(reading.faults());
        });
        jdbc.sql("analyze ledger_incoming").update();
        return faults;
    }

    private List<LineFault> clashes(ColumnMapping mapping) {
        String column = mapping.header(LedgerField.EXTERNAL_ID).orElse("");
        return jdbc.sql(ExtractSql.FAULTS)
                .query((row, number) -> StagedExtract.fault(
                        row.getInt("line"), column, row.getString("external_id"), row.getString("code")))
                .list();
    }

    private Counted counted() {
        return jdbc.sql(ExtractSql.COUNT)
                .query((row, number) -> new Counted(
                        row.getLong("lines"),
                        new ExtractOutcome.Sum(row.getLong("added"), new Money(row.getBigDecimal("amount")))))
                .single();
    }

    private void add(OwnLedgers.Owned owned, ColumnMapping mapping, Taken taken, Counted counted, Actor by) {
        Map<String, Object> parameters = new HashMap<>(Map.of(
                "reference", taken.reference(),
                "body", owned.id(),
                "mapping", mapping.number(),
                "fileName", taken.fileName(),
                "sha256", taken.sha256(),
                "lines", counted.added().lines(),
                "repeats", counted.lines() - counted.added().lines(),
                "at", taken.at().atOffset(ZoneOffset.UTC),
                "byName", by.personName(),
                "officeTitle", by.officeTitle()));
        parameters.put(
                "extract",
                jdbc.sql(ExtractSql.ADD_EXTRACT)
                        .params(parameters)
                        .query(Integer.class)
                        .single());
        jdbc.sql(ExtractSql.ADD_LINES).params(parameters).update();
        jdbc.sql(ExtractSql.WAIT).params(parameters).update();
    }

    /** The rules may match older lines of the body as well, and what waits is all that waits of the body then. */
    private ExtractOutcome outcome(OwnLedgers.Owned owned, Taken taken, Counted counted, ExtractOutcome.Sum matched) {
        return new ExtractOutcome(
                taken.reference(),
                List.of(),
                counted.added(),
                counted.lines() - counted.added().lines(),
                matched,
                matching.waiting(owned.id()),
                matching.groups(owned.id()));
    }

    private static List<Change> changes(Taken taken, ColumnMapping mapping, ExtractOutcome outcome) {
        return List.of(
                Change.to("reference", taken.reference()),
                Change.to("file", taken.fileName()),
                Change.to("sha256", taken.sha256()),
                Change.to("mapping", mapping.number()),
                Change.to("lines", outcome.added().lines()),
                Change.to("repeats", outcome.repeats()),
                Change.to("matched", outcome.matched().lines()),
                Change.to("unmatched", outcome.unmatched().lines()));
    }
}
