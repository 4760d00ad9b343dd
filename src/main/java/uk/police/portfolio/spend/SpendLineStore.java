package uk.police.portfolio.spend;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.postgresql.PGStatement;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.PreparedStatementCreator;
import org.springframework.stereotype.Component;
import uk.police.portfolio.shared.Aggregate;
import uk.police.portfolio.shared.FinancialYear;
import uk.police.portfolio.shared.Money;

/** The rows of the spend lines: superseded when a plan changes, otherwise only added. */
@Component
class SpendLineStore {

    private static final String CONCERNED = """
            select exists (
                select from programme p
                 where p.reference = ?
                   and (p.status <> 'DRAFT'
                        or exists (select from plan_line l where l.programme_id = p.id and l.superseded_at is null)))
            """;
    private static final String CURRENT = """
            select l.* from plan_line l join programme p on p.id = l.programme_id
             where p.reference = ? and l.superseded_at is null
            """;
    private static final String SUPERSEDE = """
            update plan_line set superseded_at = greatest(cast(? as timestamptz), recorded_at)
             where superseded_at is null and programme_id = (select id from programme where reference = ?)
            """;
    private static final String ADD = """
            insert into plan_line (id, programme_id, programme_version, body_id, capability_id, financial_year, nature, purpose,
                                    funding_source, standing, illustrative, amount, recorded_at)
            select ?, id, version, ?, ?, ?, ?, ?, ?, ?, ?, ?, ? from programme where reference = ?
            """;
    private static final int ROWS_AT_ONCE = 500;

    private final JdbcTemplate jdbc;

    SpendLineStore(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether the programme has lines or may come to have some; a draft costs one statement. */
    boolean isConcerned(String reference) {
        return jdbc.query(planned(CONCERNED, reference), (row, number) -> row.getBoolean(1))
                .contains(true);
    }

    /** These are the programme's lines from now on; where they already are, nothing is written. */
    void replace(String reference, List<KeptLine> lines, Instant at) {
        List<KeptLine> current = jdbc.query(planned(CURRENT, reference), (row, number) -> line(row));
        if (counted(current).equals(counted(lines))) {
            return;
        }
        OffsetDateTime now = at.atOffset(ZoneOffset.UTC);
        jdbc.update(planned(SUPERSEDE, now, reference));
        jdbc.batchUpdate(ADD, lines, ROWS_AT_ONCE, (row, line) -> {
            SpendPlan.Cost cost = line.cost();
            Object[] values = {
                Aggregate.newId(),
                line.bodyId(),
                line.capabilityId(),
                cost.year().toString(),
                cost.nature(),
                cost.purpose(),
                cost.fundingSource(),
                line.standing().name(),
                line.illustrative(),
                cost.amount().amount(),
                now,
                reference
            };
            for (int i = 0; i < values.length; i++) {
                row.setObject(i + 1, values[i]);
            }
        });
    }

    /**
     * Planned anew each time. A statement that is kept with its plan keeps one made for an empty table, and reads all of it for
     * each programme while a transaction that nobody has analysed adds thousands.
     */
    private static PreparedStatementCreator planned(String sql, Object... values) {
        return connection -> {
            PreparedStatement statement = connection.prepareStatement(sql);
            statement.unwrap(PGStatement.class).setPrepareThreshold(0);
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            return statement;
        };
    }

    private static Map<KeptLine, Long> counted(List<KeptLine> lines) {
        return lines.stream().collect(Collectors.groupingBy(Function.identity(), HashMap::new, Collectors.counting()));
    }

    private static KeptLine line(ResultSet row) throws SQLException {
        return new KeptLine(
                new SpendPlan.Cost(
                        FinancialYear.parse(row.getString("financial_year")),
                        row.getString("nature"),
                        row.getString("purpose"),
                        row.getString("funding_source"),
                        new Money(row.getBigDecimal("amount"))),
                row.getObject("body_id", UUID.class),
                row.getObject("capability_id", UUID.class),
                SpendStanding.valueOf(row.getString("standing")),
                row.getBoolean("illustrative"));
    }
}
