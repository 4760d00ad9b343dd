package uk.police.portfolio.authority;

import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.police.portfolio.authority.coverage.CapabilityTree;
import uk.police.portfolio.authority.coverage.Establishment;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.Aggregate;
import uk.police.portfolio.shared.London;
import uk.police.portfolio.shared.NotFoundException;
import uk.police.portfolio.shared.RecordRefusal;
import uk.police.portfolio.shared.Refusal;
import uk.police.portfolio.shared.Sha256;
import uk.police.portfolio.shared.Subject;
import uk.police.portfolio.tabular.SheetReader;
import uk.police.portfolio.tabular.SheetReading;

/** Records instruments that were signed on paper, from a file: all of its rows or none. */
@Service
public class InstrumentImport {

    private final InstrumentRepository instruments;
    private final ImportLedger ledger;
    private final EstablishmentSource source;
    private final OfficersSource officers;
    private final VehicleRules rules;
    private final JdbcClient jdbc;
    private final RecordRefusal record;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    InstrumentImport(
            InstrumentRepository instruments,
            ImportLedger ledger,
            EstablishmentSource source,
            OfficersSource officers,
            VehicleRules rules,
            JdbcClient jdbc,
            RecordRefusal record,
            ApplicationEventPublisher events,
            Clock clock) {
        this.instruments = instruments;
        this.ledger = ledger;
        this.source = source;
        this.officers = officers;
        this.rules = rules;
        this.jdbc = jdbc;
        this.record = record;
        this.events = events;
        this.clock = clock;
    }

    /** Refuses who may not import. */
    @MayImportInstruments
    public void mayImport(Actor by) {
        // The annotation says it all.
    }

    /** What the file would add, or every fault in it; nothing is changed. */
    @MayImportInstruments
    @Transactional(readOnly = true)
    public ImportOutcome preview(byte[] file, String evidence, Actor by) {
        ImportReading reading = read(file, evidence);
        return outcome(reading, unknown(reading));
    }

    /** Keeps a file between preview and import, for the person who uploaded it. */
    @MayImportInstruments
    @Transactional
    public UUID keep(String fileName, byte[] file, String evidence, Actor by) {
        UUID id = Aggregate.newId();
        jdbc.sql("insert into instrument_upload values (?, ?, ?, ?, ?, ?)")
                .params(id, fileName, file, evidence, clock.instant().atOffset(ZoneOffset.UTC), by.personId())
                .update();
        return id;
    }

    /** Imports a file that the same person has kept; another's is not found. */
    @MayImportInstruments
    @Transactional
    public ImportOutcome applyKept(UUID id, Actor by) {
        return jdbc.sql(
                        "select file_name, content, evidence from instrument_upload where id = ? and uploaded_by_id = ?")
                .params(id, by.personId())
                .query((row, number) ->
                        new Kept(row.getString("file_name"), row.getBytes("content"), row.getString("evidence")))
                .optional()
                .map(kept -> apply(kept.fileName(), kept.content(), kept.evidence(), by))
                .orElseThrow(() -> new NotFoundException("upload", id.toString()));
    }

    private record Kept(String fileName, byte[] content, String evidence) {}

    /** Records every row that is not known yet, or none where there is any fault. The same file twice changes nothing. */
    @MayImportInstruments
    @Transactional
    public ImportOutcome apply(String fileName, byte[] file, String evidence, Actor by) {
        long revision = instruments.nextRevision();
        ImportReading reading = read(file, evidence);
        List<ImportedInstrument> unknown = unknown(reading);
        ImportOutcome outcome = outcome(reading, unknown);
        recordBarred(fileName, file, outcome, by);
        if (!outcome.isRefused() && !unknown.isEmpty()) {
            ledger.write(unknown, evidence.strip(), source.capabilities(), revision, by);
            events.publishEvent(new InstrumentsImported(
                    by,
                    clock.instant(),
                    fileName,
                    Sha256.of(file),
                    unknown.size(),
                    outcome.skipped().size(),
                    evidence.strip()));
        }
        return outcome;
    }

    private void recordBarred(String fileName, byte[] file, ImportOutcome outcome, Actor by) {
        List<Refusal> barred = outcome.faults().stream()
                .filter(fault -> fault.citation() != null)
                .map(fault -> new Refusal(fault.code(), fault.arguments(), fault.citation()))
                .distinct()
                .toList();
        if (!barred.isEmpty()) {
            Subject subject = new Subject("instrument import", Sha256.of(file).substring(0, 12), fileName);
            record.of(by, subject, "import instruments", barred);
        }
    }

    private ImportReading read(byte[] file, String evidence) {
        LocalDate today = London.today(clock);
        Establishment establishment = source.establishment();
        CapabilityTree capabilities = source.capabilities();
        VehicleMustBeLawful lawful = new VehicleMustBeLawful(rules.all(), officers.on(today, establishment));
        ImportReading reading = new ImportReading(establishment, capabilities, lawful, today);
        if (evidence.isBlank()) {
            reading.faults().add(ImportFault.of(0, "evidence", "EVIDENCE_IS_NEEDED"));
        }
        SheetReading sheet = SheetReader.read(file);
        sheet.faults().forEach(fault -> reading.faults().add(ImportFault.of(fault)));
        sheet.found().ifPresent(reading::read);
        reading.refuseParents(knownParents(reading));
        return reading;
    }

    private Set<String> knownParents(ImportReading reading) {
        List<String> parents = reading.instruments().stream()
                .map(row -> row.terms().parent())
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return jdbc
                .sql("select reference from instrument where reference = any(?)")
                .param(parents.toArray(String[]::new))
                .query(String.class)
                .list()
                .stream()
                .collect(toSet());
    }

    /** The rows whose reference is new; a known reference with other content is a fault. */
    private List<ImportedInstrument> unknown(ImportReading reading) {
        Map<String, String> known = fingerprints(reading);
        List<ImportedInstrument> unknown = new ArrayList<>();
        for (ImportedInstrument row : reading.instruments()) {
            String fingerprint = known.get(row.reference());
            if (fingerprint == null) {
                unknown.add(row);
            } else if (!fingerprint.equals(row.fingerprint())) {
                reading.faults()
                        .add(ImportFault.of(
                                row.line(), ImportColumns.REFERENCE, "KNOWN_WITH_OTHER_CONTENT", row.reference()));
            }
        }
        return unknown;
    }

    private Map<String, String> fingerprints(ImportReading reading) {
        Map<String, String> known = new HashMap<>();
        jdbc.sql("select reference, coalesce(imported_sha256, '') as content from instrument where reference = any(?)")
                .param(reading.instruments().stream()
                        .map(ImportedInstrument::reference)
                        .toArray(String[]::new))
                .query(row -> {
                    known.put(row.getString("reference"), row.getString("content"));
                });
        return known;
    }

    private static ImportOutcome outcome(ImportReading reading, List<ImportedInstrument> unknown) {
        if (!reading.faults().isEmpty()) {
            return ImportOutcome.refused(reading.faults());
        }
        Set<String> added = unknown.stream().map(ImportedInstrument::reference).collect(toSet());
        List<String> all = reading.instruments().stream()
                .map(ImportedInstrument::reference)
                .toList();
        return new ImportOutcome(
                all.stream().filter(added::contains).toList(),
                all.stream().filter(reference -> !added.contains(reference)).toList(),
                List.of());
    }
}
