package uk.police.portfolio.spend.extract;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.Change;
import uk.police.portfolio.shared.Refusal;
import uk.police.portfolio.shared.RefusedException;
import uk.police.portfolio.spend.ledger.MayImportSpend;

/** Which column of each body's ledger is which field: the latest version is proposed for the next file. */
@Service
public class ColumnMappings {

    private static final String ADD = """
            insert into ledger_mapping (body_id, number, recorded_at, by_name, office_title)
            select ?, coalesce(max(number), 0) + 1, ?, ?, ? from ledger_mapping where body_id = ? returning id
            """;

    private final OwnLedgers ledgers;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ColumnMappings(OwnLedgers ledgers, JdbcClient jdbc, ApplicationEventPublisher events, Clock clock) {
        this.ledgers = ledgers;
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    /** The one that is saved; without any source where none is. */
    @MayImportSpend
    @Transactional(readOnly = true)
    public ColumnMapping of(String body, Actor by) {
        return latest(ledgers.find(body, by).id());
    }

    /** The one that is saved, as far as it fits these headings; where none is, what their names suggest. */
    @MayImportSpend
    @Transactional(readOnly = true)
    public ColumnMapping proposed(String body, List<String> headers, Actor by) {
        return of(body, by).proposedFor(headers);
    }

    /** Saves another version, unless it says what the latest does. Each refusal's first argument is the field that it is about. */
    @MayImportSpend
    @Transactional
    public void save(String body, Map<LedgerField, ColumnMapping.Source> sources, List<String> headers, Actor by) {
        OwnLedgers.Owned owned = ledgers.lock(body, by);
        ColumnMapping now = latest(owned.id());
        List<Refusal> refusals = MappingCheck.of(new ColumnMapping(0, sources, null, ""), headers).stream()
                .map(fault -> Refusal.of("LEDGER_" + fault.code(), fault.field().name()))
                .toList();
        RefusedException.throwIfAny(refusals);
        if (now.sources().equals(sources)) {
            return;
        }
        Instant at = clock.instant();
        add(owned.id(), sources, by, at);
        events.publishEvent(new LedgerActed(
                by,
                at,
                LedgerActed.MAPPED,
                owned.code(),
                owned.name(),
                changes(now.number() + 1, now.sources(), sources)));
    }

    private void add(UUID body, Map<LedgerField, ColumnMapping.Source> sources, Actor by, Instant at) {
        int mapping = jdbc.sql(ADD)
                .params(body, at.atOffset(ZoneOffset.UTC), by.personName(), by.officeTitle(), body)
                .query(Integer.class)
                .single();
        sources.forEach((field, source) -> jdbc.sql(
                        "insert into ledger_mapping_column (mapping_id, field, header, constant) values (?, ?, ?, ?)")
                .params(Arrays.asList(mapping, field.name(), source.header(), source.constant()))
                .update());
    }

    private ColumnMapping latest(UUID body) {
        Map<LedgerField, ColumnMapping.Source> sources = new EnumMap<>(LedgerField.class);
        List<ColumnMapping> found = new ArrayList<>();
        jdbc.sql("""
                        select m.number, m.recorded_at, m.by_name, c.field, c.header, c.constant
                          from ledger_mapping m join ledger_mapping_column c on c.mapping_id = m.id
                         where m.id = (select max(id) from ledger_mapping where body_id = ?)
                        """).param(body).query(row -> {
            sources.put(
                    LedgerField.valueOf(row.getString("field")),
                    new ColumnMapping.Source(row.getString("header"), row.getString("constant")));
            found.add(new ColumnMapping(
                    row.getInt("number"),
                    sources,
                    row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                    row.getString("by_name")));
        });
        return found.isEmpty() ? ColumnMapping.NONE : found.get(0);
    }

    private static List<Change> changes(
            int number, Map<LedgerField, ColumnMapping.Source> before, Map<LedgerField, ColumnMapping.Source> after) {
        List<Change> changes = new ArrayList<>(List.of(Change.of("version", number == 1 ? null : number - 1, number)));
        for (LedgerField field : LedgerField.values()) {
            ColumnMapping.Source was = before.get(field);
            ColumnMapping.Source is = after.get(field);
            Change change = Change.of(field.column(), was == null ? null : was.shown(), is == null ? null : is.shown());
            if (change.changesAnything()) {
                changes.add(change);
            }
        }
        return changes;
    }
}
