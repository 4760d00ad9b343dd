package uk.police.portfolio.authority;

import java.sql.Array;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import uk.police.portfolio.authority.coverage.CapabilityTree;
import uk.police.portfolio.authority.coverage.Condition;
import uk.police.portfolio.authority.coverage.InstrumentTerms;
import uk.police.portfolio.authority.coverage.Signature;
import uk.police.portfolio.authority.coverage.Suspension;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.Aggregate;
import uk.police.portfolio.shared.FinancialYear;
import uk.police.portfolio.shared.Money;
import uk.police.portfolio.shared.Refusal;

/** Writes many instruments at once, in batches. */
@Component
class ImportLedger {

    private static final int BATCH = 500;

    private record Child<T>(UUID instrument, T value) {}

    private final JdbcTemplate jdbc;
    private final TermsLedger terms;
    private final Clock clock;

    ImportLedger(JdbcTemplate jdbc, TermsLedger terms, Clock clock) {
        this.jdbc = jdbc;
        this.terms = terms;
        this.clock = clock;
    }

    void write(List<ImportedInstrument> rows, String evidence, CapabilityTree capabilities, long revision, Actor by) {
        Map<String, UUID> ids = new HashMap<>();
        rows.forEach(row -> ids.put(row.reference(), Aggregate.newId()));
        Map<String, InstrumentTerms> inFile = new HashMap<>();
        rows.forEach(row -> inFile.put(row.reference(), row.terms()));
        Map<String, @Nullable InstrumentTerms> parents = parents(rows, inFile, ids);
        Map<String, String> invalid = invalid(rows, parents, capabilities);
        // A parent may stand anywhere in the file.
        jdbc.execute("set constraints instrument_rests_on_a_known_one deferred");
        Timestamp now = Timestamp.from(clock.instant());
        jdbc.batchUpdate(INSTRUMENT, rows, BATCH, (statement, row) -> {
            instrument(statement, row, ids, invalid.get(row.reference()));
            statement.setLong(24, revision);
            statement.setString(25, evidence);
            statement.setTimestamp(26, now);
            statement.setString(27, by.personName());
            statement.setString(28, by.officeTitle());
            statement.setObject(29, by.bodyId());
        });
        children(rows, ids, now, by);
    }

    private Map<String, @Nullable InstrumentTerms> parents(
            List<ImportedInstrument> rows, Map<String, InstrumentTerms> inFile, Map<String, UUID> ids) {
        Map<String, @Nullable InstrumentTerms> parents = new HashMap<>(inFile);
        for (ImportedInstrument row : rows) {
            String parent = row.terms().parent();
            if (parent != null && !parents.containsKey(parent)) {
                UUID id = Objects.requireNonNull(
                        jdbc.queryForObject("select id from instrument where reference = ?", UUID.class, parent));
                ids.put(parent, id);
                parents.put(parent, terms.of(id));
            }
        }
        return parents;
    }

    /** Why each row that rests on another is invalid, level by level; a row that is sound has no entry. */
    private Map<String, String> invalid(
            List<ImportedInstrument> rows,
            Map<String, @Nullable InstrumentTerms> parents,
            CapabilityTree capabilities) {
        ChildMayNotExceedItsParent policy = new ChildMayNotExceedItsParent(capabilities);
        Map<String, String> invalid = new HashMap<>(invalidAlready(parents.keySet()));
        Set<String> settled = new HashSet<>();
        for (ImportedInstrument row : rows) {
            settle(row.terms(), parents, policy, invalid, settled);
        }
        return invalid;
    }

    private void settle(
            InstrumentTerms child,
            Map<String, @Nullable InstrumentTerms> known,
            ChildMayNotExceedItsParent policy,
            Map<String, String> invalid,
            Set<String> settled) {
        Deque<InstrumentTerms> up = new ArrayDeque<>();
        for (InstrumentTerms at = child; at != null && settled.add(at.reference()); ) {
            up.push(at);
            at = at.parent() == null ? null : known.get(at.parent());
        }
        for (InstrumentTerms each : up) {
            InstrumentTerms parent = each.parent() == null ? null : known.get(each.parent());
            if (parent != null) {
                List<String> codes = new ArrayList<>(policy.refusals(each, parent).stream()
                        .map(Refusal::code)
                        .toList());
                if (invalid.containsKey(parent.reference())) {
                    codes.add("PARENT_IS_INVALID");
                }
                if (!codes.isEmpty()) {
                    invalid.put(each.reference(), String.join(", ", codes));
                }
            }
        }
    }

    private Map<String, String> invalidAlready(Set<String> parents) {
        Map<String, String> invalid = new HashMap<>();
        jdbc.query(
                "select reference, invalid_because from instrument where reference = any(?) and invalid_because is not null",
                row -> {
                    invalid.put(row.getString(1), row.getString(2));
                },
                (Object) parents.toArray(String[]::new));
        return invalid;
    }

    private static void instrument(
            PreparedStatement statement, ImportedInstrument row, Map<String, UUID> ids, @Nullable String invalid)
            throws SQLException {
        InstrumentTerms terms = row.terms();
        statement.setObject(1, ids.get(terms.reference()));
        statement.setString(2, terms.reference());
        statement.setString(3, terms.kind().name());
        statement.setString(4, row.title());
        statement.setArray(5, texts(statement, terms.givers()));
        statement.setString(6, terms.taker());
        statement.setArray(
                7,
                texts(
                        statement,
                        terms.matters().stream().map(Enum::name).sorted().toList()));
        statement.setBoolean(8, terms.scope().everything());
        statement.setArray(
                9,
                texts(statement, terms.scope().capabilities().stream().sorted().toList()));
        statement.setArray(
                10, texts(statement, terms.scope().excluded().stream().sorted().toList()));
        statement.setBigDecimal(
                11, terms.singleLimit() == null ? null : terms.singleLimit().amount());
        statement.setBigDecimal(
                12,
                terms.aggregateLimit() == null ? null : terms.aggregateLimit().amount());
        statement.setObject(13, terms.effective().fromOn());
        date(statement, 14, terms.effective().toOn());
        date(statement, 15, terms.reviewBy());
        date(statement, 16, terms.revokedOn());
        statement.setObject(17, terms.parent() == null ? null : ids.get(terms.parent()), Types.OTHER);
        statement.setBoolean(18, terms.subDelegable());
        statement.setString(19, terms.succession().name());
        statement.setString(20, invalid);
        statement.setString(21, row.fingerprint());
        statement.setInt(22, 0);
        statement.setBoolean(23, false);
    }

    private void children(List<ImportedInstrument> rows, Map<String, UUID> ids, Timestamp now, Actor by) {
        List<Child<Signature>> signatures = new ArrayList<>();
        List<Child<Suspension>> suspensions = new ArrayList<>();
        List<Child<Map.Entry<Integer, Condition>>> conditions = new ArrayList<>();
        List<Child<Map.Entry<FinancialYear, Money>>> drawn = new ArrayList<>();
        for (ImportedInstrument row : rows) {
            UUID id = Objects.requireNonNull(ids.get(row.reference()));
            row.terms().signatures().forEach(value -> signatures.add(new Child<>(id, value)));
            row.terms().suspensions().forEach(value -> suspensions.add(new Child<>(id, value)));
            for (int i = 0; i < row.terms().conditions().size(); i++) {
                conditions.add(new Child<>(
                        id, Map.entry(i + 1, row.terms().conditions().get(i))));
            }
            row.terms().drawnBefore().entrySet().forEach(value -> drawn.add(new Child<>(id, value)));
        }
        each(SIGNATURE, signatures, (statement, child) -> {
            statement.setString(2, child.value().signer());
            statement.setObject(3, child.value().signedOn());
            statement.setString(4, by.personName());
            statement.setTimestamp(5, now);
        });
        each(
                SUSPENSION,
                suspensions,
                (statement, child) -> statement.setObject(2, child.value().suspendedOn()));
        each(CONDITION, conditions, (statement, child) -> {
            statement.setInt(2, child.value().getKey());
            statement.setString(3, child.value().getValue().text());
        });
        each(DRAWN, drawn, (statement, child) -> {
            statement.setString(2, child.value().getKey().toString());
            statement.setBigDecimal(3, child.value().getValue().amount());
        });
    }

    /** Sets what a child row holds besides its instrument. */
    @FunctionalInterface
    private interface Setter<T> {
        void set(PreparedStatement statement, Child<T> child) throws SQLException;
    }

    private <T> void each(String sql, Collection<Child<T>> children, Setter<T> setter) {
        jdbc.batchUpdate(sql, children, BATCH, (statement, child) -> {
            statement.setObject(1, child.instrument());
            setter.set(statement, child);
        });
    }

    private static Array texts(PreparedStatement statement, List<String> texts) throws SQLException {
        return statement.getConnection().createArrayOf("text", texts.toArray());
    }

    private static void date(PreparedStatement statement, int index, @Nullable LocalDate date) throws SQLException {
        statement.setDate(index, date == null ? null : Date.valueOf(date));
    }

    private static final String INSTRUMENT = """
            insert into instrument (id, reference, kind, title, givers, taker, matters, everything, capabilities,
                excluded_capabilities, single_limit_amount, aggregate_limit_amount, from_on, to_on, review_on, revoked_on,
                parent_id, sub_delegable, succession, invalid_because, imported_sha256, version, draft, revision,
                evidence_note, drafted_at, drafted_by, drafted_in_office, drafted_in_body_id)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;
    private static final String SIGNATURE = """
            insert into instrument_signature (id, instrument_id, signer, signed_on, signed_by, recorded_at, from_paper)
            values (gen_random_uuid(), ?, ?, ?, ?, ?, true)
            """;
    private static final String SUSPENSION = """
            insert into instrument_suspension (id, instrument_id, suspended_on, reason)
            values (gen_random_uuid(), ?, ?, 'Recorded from paper')
            """;
    private static final String CONDITION = """
            insert into instrument_condition (id, instrument_id, position, words)
            values (gen_random_uuid(), ?, ?, ?)
            """;
    private static final String DRAWN = """
            insert into instrument_drawn_before (instrument_id, financial_year, drawn_amount) values (?, ?, ?)
            """;
}
