package uk.police.portfolio.authority;

import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.police.portfolio.authority.coverage.CapabilityTree;
import uk.police.portfolio.authority.coverage.Establishment;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.WorkingDays;
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
    private final ApplicationEventPublisher events;
    private final Clock clock;

    InstrumentImport(
            InstrumentRepository instruments,
            ImportLedger ledger,
            EstablishmentSource source,
            OfficersSource officers,
            VehicleRules rules,
            JdbcClient jdbc,
            ApplicationEventPublisher events,
            Clock clock) {
        this.instruments = instruments;
        this.ledger = ledger;
        this.source = source;
        this.officers = officers;
        this.rules = rules;
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    /** What the file would add, or every fault in it; nothing is changed. */
    @MayImportInstruments
    @Transactional(readOnly = true)
    public ImportOutcome preview(byte[] file, String evidence, Actor by) {
        ImportReading reading = read(file, evidence);
        return outcome(reading, unknown(reading));
    }

    /** Records every row that is not known yet, or none where there is any fault. The same file twice changes nothing. */
    @MayImportInstruments
    @Transactional
    public ImportOutcome apply(String fileName, byte[] file, String evidence, Actor by) {
        long revision = instruments.nextRevision();
        ImportReading reading = read(file, evidence);
        List<ImportedInstrument> unknown = unknown(reading);
        ImportOutcome outcome = outcome(reading, unknown);
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

    private ImportReading read(byte[] file, String evidence) {
        LocalDate today = LocalDate.now(clock.withZone(WorkingDays.LONDON));
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
