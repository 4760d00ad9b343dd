package uk.police.portfolio.spend.returns;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.FinancialYear;
import uk.police.portfolio.shared.London;
import uk.police.portfolio.shared.Money;
import uk.police.portfolio.spend.quarter.Quarter;

/** The rows of returns: their lines, the acts on them, and lists of them. */
@Component
class ReturnLedger {

    private final JdbcClient jdbc;
    private final Clock clock;

    ReturnLedger(JdbcClient jdbc, Clock clock) {
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

    String nextReference() {
        return jdbc.sql("select nextval('spend_return_reference')")
                .query((row, number) -> "RTN-%04d".formatted(row.getLong(1)))
                .single();
    }

    /** What counts now for the months from the quarter on, so that a return that is left as it is changes no plan for them. */
    void prefill(SpendReturn opened, String reference) {
        int before = 0;
        for (String statement : List.of(ReturnSql.PREFILL, ReturnSql.PREFILL_FROM_PLANS)) {
            before += jdbc.sql(statement)
                    .param("id", opened.id())
                    .param("reference", reference)
                    .param("bodyId", opened.bodyId())
                    .param("first", opened.quarter().firstMonth())
                    .param("last", opened.quarter().lastMonthOfYear())
                    .param("before", before)
                    .update();
        }
    }

    /** The months of the quarter that are over, and would close without any actual. */
    List<Integer> monthsWithoutActual(SpendReturn written) {
        return jdbc.sql(ReturnSql.WITHOUT_ACTUAL)
                .param("id", written.id())
                .param("bodyId", written.bodyId())
                .param("first", written.quarter().firstMonth())
                .param("current", Quarter.month(today()))
                .query(Integer.class)
                .list();
    }

    /** Takes the staged lines instead of those that it had. */
    int take(SpendReturn written) {
        Map<String, String> remarks = remarks(written.id());
        jdbc.sql("delete from spend_return_line where return_id = ?")
                .param(written.id())
                .update();
        int taken = jdbc.sql(ReturnSql.TAKE_STAGED).param("id", written.id()).update();
        remarks.forEach((externalId, remark) -> jdbc.sql(
                        "update spend_return_line set remark = ? where return_id = ? and external_id = ?")
                .params(remark, written.id(), externalId)
                .update());
        return taken;
    }

    /** What reviewers said of lines, by what the body calls those. */
    private Map<String, String> remarks(UUID id) {
        Map<String, String> remarks = new HashMap<>();
        jdbc.sql("select external_id, remark from spend_return_line where return_id = ? and remark <> ''")
                .param(id)
                .query(row -> {
                    remarks.put(row.getString("external_id"), row.getString("remark"));
                });
        return remarks;
    }

    void addStaged(SpendReturn written) {
        jdbc.sql(ReturnSql.ADD_STAGED).param("id", written.id()).update();
    }

    /** Whether one of its lines is called so. */
    boolean has(SpendReturn written, String externalId) {
        return jdbc.sql("select exists (select from spend_return_line where return_id = ? and external_id = ?)")
                .params(written.id(), externalId)
                .query(Boolean.class)
                .single();
    }

    int nextOrdinal(SpendReturn written) {
        return jdbc.sql("select coalesce(max(ordinal), 0) + 1 from spend_return_line where return_id = ?")
                .param(written.id())
                .query(Integer.class)
                .single();
    }

    int remove(UUID id, int ordinal) {
        return jdbc.sql("delete from spend_return_line where return_id = ? and ordinal = ?")
                .params(id, ordinal)
                .update();
    }

    void stage(SpendReturn approved) {
        jdbc.sql(ReturnSql.STAGE).param("id", approved.id()).update();
    }

    /** The lines of the file that are of another body, or of a month before the quarter. */
    List<Integer> foreign(SpendReturn written) {
        return jdbc.sql(ReturnSql.FOREIGN)
                .param("bodyId", written.bodyId())
                .param("first", written.quarter().firstMonth())
                .query(Integer.class)
                .list();
    }

    void amount(UUID id, int ordinal, BigDecimal amount) {
        jdbc.sql("update spend_return_line set amount = ? where return_id = ? and ordinal = ?")
                .params(amount, id, ordinal)
                .update();
    }

    void remark(UUID id, int ordinal, String remark) {
        jdbc.sql("update spend_return_line set remark = ? where return_id = ? and ordinal = ?")
                .params(remark, id, ordinal)
                .update();
    }

    /** Whoever acts on a return of the body meanwhile waits. */
    void lock(UUID body) {
        jdbc.sql("select id from spend_return where body_id = ? for update")
                .param(body)
                .query(UUID.class)
                .list();
    }

    /** How it revises what the body's return before said of each programme. */
    void noteRevisions(SpendReturn approved) {
        jdbc.sql("select count(note_forecast_revisions(?))")
                .param(approved.id())
                .query(Long.class)
                .single();
    }

    int lastMonth(SpendReturn approved) {
        return jdbc.sql("select coalesce(max(month), 0) from spend_return_line where return_id = ?")
                .param(approved.id())
                .query(Integer.class)
                .single();
    }

    void note(UUID id, String act, Actor by, Instant at, String reason) {
        jdbc.sql("""
                insert into spend_return_act (return_id, ordinal, act, by_name, office_title, at, reason)
                select :id, count(*) + 1, :act, :byName, :office, :at, :reason from spend_return_act where return_id = :id
                """)
                .params(Map.of(
                        "id",
                        id,
                        "act",
                        act,
                        "byName",
                        by.personName(),
                        "office",
                        by.officeTitle(),
                        "at",
                        at.atOffset(ZoneOffset.UTC),
                        "reason",
                        reason))
                .update();
    }

    void freeze(UUID id, byte[] workbook, String sha256, byte[] document) {
        jdbc.sql("insert into spend_return_pack (return_id, bytes, sha256, pdf) values (?, ?, ?, ?)")
                .params(id, workbook, sha256, document)
                .update();
    }

    /** One of the two parts of a pack: {@code bytes} or {@code pdf}. */
    Optional<byte[]> pack(UUID id, String part) {
        return jdbc.sql("select bytes, pdf from spend_return_pack where return_id = ?")
                .param(id)
                .query((row, number) -> row.getBytes(part))
                .optional();
    }

    List<ReturnAct> acts(UUID id) {
        return jdbc.sql("select * from spend_return_act where return_id = ? order by ordinal")
                .param(id)
                .query((row, number) -> new ReturnAct(
                        row.getString("act"),
                        row.getString("by_name"),
                        row.getString("office_title"),
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        row.getString("reason")))
                .list();
    }

    List<ReturnLine> lines(UUID id, int after, int most) {
        return jdbc.sql(ReturnSql.LINES)
                .param("id", id)
                .param("after", after)
                .param("most", most)
                .query((row, number) -> line(row))
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

    private static ReturnLine line(ResultSet row) throws SQLException {
        int month = row.getInt("month");
        return new ReturnLine(
                row.getInt("ordinal"),
                row.getString("body"),
                row.getString("programme"),
                row.getString("service"),
                row.getString("title"),
                row.getString("capability"),
                row.getString("capability_name"),
                new FinancialYear(month / 12),
                month % 12 + 1,
                row.getString("category"),
                row.getString("nature"),
                row.getString("purpose"),
                row.getBoolean("legacy"),
                row.getString("funding_source"),
                row.getString("product"),
                row.getString("supplier"),
                row.getString("price_basis"),
                row.getString("measure"),
                new Money(row.getBigDecimal("amount")),
                row.getBoolean("restricted"),
                row.getString("external_id"),
                row.getString("remark"));
    }

    private static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
