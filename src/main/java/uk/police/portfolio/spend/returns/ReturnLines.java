package uk.police.portfolio.spend.returns;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.police.portfolio.shared.FinancialYear;
import uk.police.portfolio.shared.London;
import uk.police.portfolio.shared.Money;
import uk.police.portfolio.spend.quarter.Quarter;

/** The lines of one return: those that it was opened with, what its body writes, and what is made of them. */
@Component
class ReturnLines {

    private final JdbcClient jdbc;
    private final Clock clock;

    ReturnLines(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
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
                .param("current", Quarter.month(London.today(clock)))
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

    List<ReturnLine> of(UUID id, int after, int most) {
        return jdbc.sql(ReturnSql.LINES)
                .param("id", id)
                .param("after", after)
                .param("most", most)
                .query((row, number) -> line(row))
                .list();
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
}
