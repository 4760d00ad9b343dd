package uk.police.portfolio.spend.ledger;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.police.portfolio.shared.London;
import uk.police.portfolio.shared.Money;
import uk.police.portfolio.spend.quarter.Quarter;

/** Posts staged lines: matched to their codings, added to the ledger, and their totals kept, all in the caller's transaction. */
@Component
class SpendPostings {

    private final JdbcClient jdbc;
    private final Clock clock;

    SpendPostings(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** What matching found: how many lines are new, and what speaks against posting them. */
    record Matched(int added, int repeats, List<LineFault> faults) {}

    /** Finds each staged line's coding and what is known of it. Postings of one body follow one another from here on. */
    Matched match(boolean illustrative) {
        jdbc.sql(LedgerSql.LOCK_BODIES).query(Long.class).single();
        jdbc.sql(LedgerSql.ADD_SERVICES).param("illustrative", illustrative).update();
        jdbc.sql(LedgerSql.CODE).update();
        jdbc.sql("analyze spend_coded (fingerprint, body_id, external_id)").update();
        jdbc.sql(LedgerSql.ADD_CODINGS).update();
        jdbc.sql(LedgerSql.MATCH).update();
        jdbc.sql("analyze spend_incoming").update();
        List<LineFault> faults = jdbc.sql(LedgerSql.FAULTS)
                .param("most", LineReading.MOST_FAULTS)
                .query((row, number) -> LineFault.of(
                        row.getInt("line"),
                        LineColumns.EXTERNAL_ID,
                        row.getString("external_id"),
                        row.getString("code")))
                .list();
        return jdbc.sql(LedgerSql.COUNT)
                .query((row, number) -> new Matched(row.getInt("added"), row.getInt("repeats"), faults))
                .single();
    }

    /** Posts what is matched. */
    PostingDetails post(PostLines command, Matched matched) {
        Instant at = afterTheOnesBefore(command);
        Map<String, Object> parameters = parameters(command, matched, at);
        int posting =
                jdbc.sql(LedgerSql.POST).params(parameters).query(Integer.class).single();
        parameters.put("posting", posting);
        jdbc.sql(LedgerSql.ADD_LINES).params(parameters).update();
        jdbc.sql(LedgerSql.TURN).params(parameters).update();
        jdbc.sql("analyze spend_turned").update();
        jdbc.sql(LedgerSql.ADD_MONTHS).params(parameters).update();
        jdbc.sql(LedgerSql.MOVE).params(parameters).update();
        jdbc.sql("analyze spend_moved").update();
        jdbc.sql(LedgerSql.KEEP_TOTALS).update();
        jdbc.sql(LedgerSql.KEEP_AXIS_TOTALS).update();
        jdbc.sql(LedgerSql.KEEP_CODING_TOTALS).update();
        jdbc.sql(LedgerSql.KEEP_MOVES).params(parameters).update();
        return new PostingDetails(
                command.reference(),
                command.fileName(),
                command.sha256(),
                at,
                matched.added(),
                matched.repeats(),
                sums(),
                false);
    }

    /** Now, or when the latest posting of the same bodies was applied by a clock that went ahead: what was known on a day counts on that. */
    private Instant afterTheOnesBefore(PostLines command) {
        PostLines.Replaced replaced = command.replaces();
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        return jdbc.sql(LedgerSql.LATEST)
                .param("bodyId", replaced == null ? null : replaced.bodyId())
                .query((row, number) -> row.getObject(1, OffsetDateTime.class))
                .optional()
                .map(OffsetDateTime::toInstant)
                .filter(now::isBefore)
                .orElse(now);
    }

    /** What the lines come to that are matched and new. */
    List<LineSum> sums() {
        return sums("spend_incoming where nth = 1 and not known", Map.of());
    }

    /** The same without restricted lines: what the record may say, since more people read it than may see those. */
    List<LineSum> openSums() {
        return sums("spend_incoming where nth = 1 and not known and not restricted", Map.of());
    }

    List<LineSum> sums(int posting) {
        return sums("spend_line where posting_id = :posting", Map.of("posting", posting));
    }

    /** The number of the month that is not over yet. */
    int currentMonth() {
        return Quarter.month(London.today(clock));
    }

    private List<LineSum> sums(String from, Map<String, Object> parameters) {
        return jdbc.sql(LedgerSql.SUMS.formatted(from))
                .params(parameters)
                .query((row, number) -> new LineSum(
                        row.getString("measure"), row.getLong("lines"), new Money(row.getBigDecimal("amount"))))
                .list();
    }

    private Map<String, Object> parameters(PostLines command, Matched matched, Instant at) {
        Map<String, Object> parameters = new HashMap<>();
        PostLines.Replaced replaced = command.replaces();
        parameters.put("kind", command.kind());
        parameters.put("reference", command.reference());
        parameters.put("at", at.atOffset(ZoneOffset.UTC));
        parameters.put("byId", command.by().personId());
        parameters.put("byName", command.by().personName());
        parameters.put("officeTitle", command.by().officeTitle());
        parameters.put("fileName", command.fileName());
        parameters.put("sha256", command.sha256());
        parameters.put("key", command.key());
        parameters.put("lines", matched.added());
        parameters.put("repeats", matched.repeats());
        parameters.put("current", currentMonth());
        parameters.put("bodyId", replaced == null ? null : replaced.bodyId());
        parameters.put("firstMonth", replaced == null ? 0 : replaced.firstMonth());
        parameters.put("lastMonth", replaced == null ? 0 : replaced.lastMonth());
        parameters.put("closedBefore", replaced == null ? 0 : replaced.closedBefore());
        return parameters;
    }
}
