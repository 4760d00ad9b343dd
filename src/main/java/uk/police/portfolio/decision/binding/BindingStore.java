package uk.police.portfolio.decision.binding;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import uk.police.portfolio.authority.coverage.CoverageAnswer;
import uk.police.portfolio.authority.coverage.ForceCoverage;
import uk.police.portfolio.authority.coverage.MissReason;
import uk.police.portfolio.authority.coverage.NearestMiss;
import uk.police.portfolio.authority.coverage.SeatCoverage;
import uk.police.portfolio.authority.coverage.SeatKind;
import uk.police.portfolio.decision.CaseDetails;
import uk.police.portfolio.shared.Aggregate;
import uk.police.portfolio.shared.Money;

/** The rows of bindings: written once with the decision, and only read after it. */
@Component
class BindingStore {

    /** What was frozen when a version was written. */
    record Written(Instant at, List<CoverageLine> lines) {}

    private final JdbcClient jdbc;
    private final JsonMapper json;

    BindingStore(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    int nextNumber(UUID caseId) {
        return jdbc.sql("select coalesce(max(number), 0) + 1 from binding where case_id = ?")
                .param(caseId)
                .query(Integer.class)
                .single();
    }

    void add(UUID caseId, BindingDetails binding, String fingerprint, Instant at) {
        jdbc.sql("""
                        insert into binding (id, case_id, number, edition, decider, decided_on, fingerprint, bound_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        binding.id(),
                        caseId,
                        binding.number(),
                        binding.edition(),
                        binding.decider(),
                        binding.decidedOn(),
                        fingerprint,
                        at.atOffset(ZoneOffset.UTC))
                .update();
        int position = 0;
        for (ForceCoverage force : binding.answer().forces()) {
            add(binding.id(), ++position, force);
        }
    }

    private void add(UUID binding, int position, ForceCoverage force) {
        UUID id = Aggregate.newId();
        jdbc.sql(
                        "insert into binding_force (id, binding_id, position, force_code, share_amount, outcome) values (?, ?, ?, ?, ?, ?)")
                .params(
                        id,
                        binding,
                        position,
                        force.force(),
                        force.amount().amount(),
                        force.isCovered() ? "BOUND" : "RESERVED")
                .update();
        force.seats().forEach(seat -> add(id, seat));
    }

    private void add(UUID force, SeatCoverage seat) {
        NearestMiss miss = seat.miss();
        Money shortfall = miss == null ? null : miss.shortfall();
        jdbc.sql("""
                        insert into binding_seat (id, binding_force_id, seat, kind, instruments, reason, nearest, shortfall_amount)
                        values (:id, :force, :seat, :kind, :instruments, :reason, :nearest, :shortfall)
                        """)
                .param("id", Aggregate.newId())
                .param("force", force)
                .param("seat", seat.seat())
                .param("kind", seat.kind().name())
                .param("instruments", seat.instruments().toArray(String[]::new))
                .param("reason", miss == null ? null : miss.reason().name())
                .param("nearest", miss == null ? null : miss.instrument())
                .param("shortfall", shortfall == null ? null : shortfall.amount())
                .update();
    }

    /** The latest binding of the case, in one statement. */
    Optional<BindingDetails> latest(UUID caseId) {
        Map<String, List<SeatCoverage>> seats = new LinkedHashMap<>();
        Map<String, Money> shares = new LinkedHashMap<>();
        List<BindingDetails> heads = jdbc.sql("""
                        select b.id, b.number, b.edition, b.decider, b.decided_on, f.force_code, f.share_amount,
                               s.seat, s.kind, s.instruments, s.reason, s.nearest, s.shortfall_amount
                          from binding b left join binding_force f on f.binding_id = b.id
                          left join binding_seat s on s.binding_force_id = f.id
                         where b.case_id = :case and b.number = (select max(l.number) from binding l where l.case_id = :case)
                         order by f.position, s.kind desc
                        """)
                .param("case", caseId)
                .query((row, number) -> {
                    String force = row.getString("force_code");
                    if (force != null) {
                        shares.put(force, new Money(row.getBigDecimal("share_amount")));
                        seats.computeIfAbsent(force, code -> new ArrayList<>()).add(seat(row));
                    }
                    return head(row);
                })
                .list();
        return heads.stream().findFirst().map(head -> with(head, shares, seats));
    }

    private static BindingDetails with(
            BindingDetails head, Map<String, Money> shares, Map<String, List<SeatCoverage>> seats) {
        List<ForceCoverage> forces = shares.entrySet().stream()
                .map(share -> new ForceCoverage(
                        share.getKey(), share.getValue(), seats.getOrDefault(share.getKey(), List.of())))
                .toList();
        return new BindingDetails(
                head.id(), head.number(), head.edition(), head.decider(), head.decidedOn(), new CoverageAnswer(forces));
    }

    private static BindingDetails head(ResultSet row) throws SQLException {
        return new BindingDetails(
                row.getObject("id", UUID.class),
                row.getInt("number"),
                row.getInt("edition"),
                row.getString("decider"),
                row.getObject("decided_on", LocalDate.class),
                new CoverageAnswer(List.of()));
    }

    private static SeatCoverage seat(ResultSet row) throws SQLException {
        return new SeatCoverage(
                row.getString("seat"),
                SeatKind.valueOf(row.getString("kind")),
                List.of((String[]) row.getArray("instruments").getArray()),
                miss(row));
    }

    private static @Nullable NearestMiss miss(ResultSet row) throws SQLException {
        String reason = row.getString("reason");
        if (reason == null) {
            return null;
        }
        var shortfall = row.getBigDecimal("shortfall_amount");
        return new NearestMiss(
                MissReason.valueOf(reason), row.getString("nearest"), shortfall == null ? null : new Money(shortfall));
    }

    void write(UUID caseId, int edition, List<CoverageLine> lines, Instant at) {
        jdbc.sql("insert into edition_coverage (case_id, edition, asked_at, lines) values (?, ?, ?, cast(? as jsonb))")
                .params(caseId, edition, at.atOffset(ZoneOffset.UTC), json.writeValueAsString(lines))
                .update();
    }

    Optional<Written> written(CaseDetails asked) {
        return jdbc.sql("select asked_at, lines from edition_coverage where case_id = ? and edition = ?")
                .params(asked.id(), asked.edition())
                .query((row, number) -> new Written(
                        row.getObject("asked_at", OffsetDateTime.class).toInstant(), lines(row.getString("lines"))))
                .optional();
    }

    private List<CoverageLine> lines(String text) {
        return json.readValue(text, new TypeReference<List<CoverageLine>>() {});
    }
}
