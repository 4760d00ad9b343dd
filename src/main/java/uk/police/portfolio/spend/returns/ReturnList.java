package uk.police.portfolio.spend.returns;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.police.portfolio.shared.FinancialYear;
import uk.police.portfolio.shared.London;
import uk.police.portfolio.shared.Money;
import uk.police.portfolio.spend.quarter.Quarter;

/** Lists of returns, and who has not sent one in. */
@Component
class ReturnList {

    private final JdbcClient jdbc;
    private final Clock clock;

    ReturnList(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    LocalDate today() {
        return London.today(clock);
    }

    List<UUID> bodiesWithout(Quarter quarter) {
        return jdbc.sql(ReturnSql.MISSING)
                .param("today", today())
                .param("year", quarter.year().toString())
                .param("quarter", quarter.number())
                .query(UUID.class)
                .list();
    }

    List<ReturnRow> rows(ReturningBodies which, boolean all, Collection<String> own, long offset, int most) {
        return rows(which.sql(), all, own, "", offset, most);
    }

    /** Bodies that are no territorial force: how many have not sent in the return of the quarter, out of how many. */
    Others others(Quarter quarter) {
        return jdbc.sql(ReturnSql.OTHERS)
                .param("today", today())
                .param("known", clock.instant().atOffset(ZoneOffset.UTC))
                .param("returnYear", quarter.year().toString())
                .param("returnQuarter", quarter.number())
                .query(Others.class)
                .single();
    }

    /** How many bodies have not sent in their return, out of how many. */
    record Others(int missing, int bodies) {}

    long count(ReturningBodies which, boolean all, Collection<String> own) {
        return jdbc.sql(
                        "select count(*) from spend_return r join body b on b.id = r.body_id where (:all or b.code = any(:own))"
                                + which.sql())
                .param("all", all)
                .param("own", own.toArray(String[]::new))
                .query(Long.class)
                .single();
    }

    Optional<ReturnRow> row(String reference, boolean all, Collection<String> own) {
        return rows(" and r.reference = :reference", all, own, reference, 0, 1).stream()
                .findFirst();
    }

    private List<ReturnRow> rows(
            String which, boolean all, Collection<String> own, String reference, long offset, int most) {
        return jdbc.sql(ReturnSql.ROWS.formatted(which))
                .param("all", all)
                .param("own", own.toArray(String[]::new))
                .param("reference", reference)
                .param("offset", offset)
                .param("most", most)
                .query((row, number) -> row(row))
                .list();
    }

    private ReturnRow row(ResultSet row) throws SQLException {
        ReturnStatus status = ReturnStatus.valueOf(row.getString("status"));
        LocalDate dueOn = row.getObject("due_on", LocalDate.class);
        return new ReturnRow(
                row.getObject("id", UUID.class),
                row.getObject("body_id", UUID.class),
                row.getInt("version"),
                row.getString("reference"),
                row.getString("body"),
                row.getString("body_name"),
                FinancialYear.parse(row.getString("financial_year")),
                row.getInt("quarter"),
                status,
                row.getObject("opened_at", OffsetDateTime.class).toInstant(),
                dueOn,
                moment(row, "submitted_at"),
                moment(row, "approved_at"),
                moment(row, "reminded_at"),
                isToday(moment(row, "body_reminded_at")),
                new Money(row.getBigDecimal("forecast")),
                new Money(row.getBigDecimal("actual")),
                row.getLong("lines"),
                status.isWritable() && dueOn.isBefore(today()));
    }

    private boolean isToday(@Nullable Instant at) {
        return at != null && London.dayOf(at).equals(today());
    }

    private static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
