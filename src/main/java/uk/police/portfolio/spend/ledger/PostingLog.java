package uk.police.portfolio.spend.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.FinancialYear;
import uk.police.portfolio.shared.Money;
import uk.police.portfolio.shared.Role;

/** What was posted before, so that a repeated request is answered as the first one was. */
@Component
class PostingLog {

    private static final String SAME_FILE = """
            select * from spend_posting
             where kind = 'IMPORT' and sha256 = :sha256 and (:everyBody or by_id = :byId) order by id limit 1
            """;
    private static final String SAME_KEY = "select * from spend_posting where by_id = :byId and idempotency_key = :key";
    private static final String DIFFERENCES = """
            select b.name, i.month / 12 as year,
                   case i.measure when 'B' then 'budget' when 'F' then 'forecast' when 'C' then 'committed' else 'actual' end as measure,
                   coalesce(max(t.amount), 0) as counted, sum(i.amount) as added
              from spend_incoming i
              join body b on b.id = i.body_id
              left join (select body_id, year, measure, sum(amount) as amount from spend_total group by 1, 2, 3) t
                on t.body_id = i.body_id and t.year = i.month / 12 and t.measure = i.measure
             where i.nth = 1 and not i.known
             group by b.name, i.month / 12, i.measure
             order by b.name collate "en-GB-x-icu", 2, 3 limit 500
            """;

    private final JdbcClient jdbc;
    private final SpendPostings postings;

    PostingLog(JdbcClient jdbc, SpendPostings postings) {
        this.jdbc = jdbc;
        this.postings = postings;
    }

    /** Two requests with one file follow one another. */
    void wait(String sha256) {
        jdbc.sql("select count(pg_advisory_xact_lock(hashtext('spend file'), hashtext(?)))")
                .param(sha256)
                .query(Long.class)
                .single();
    }

    Optional<ImportOutcome> answered(@Nullable String key, String sha256, Actor by) {
        Optional<ImportOutcome> byKey = key == null
                ? Optional.empty()
                : jdbc.sql(SAME_KEY)
                        .param("byId", by.personId())
                        .param("key", key)
                        .query((row, number) -> row.getString("sha256").equals(sha256)
                                ? ImportOutcome.of(posted(row))
                                : ImportOutcome.refused(List.of(LineFault.ofFile("KEY_OF_ANOTHER_FILE"))))
                        .optional();
        return byKey.or(() -> jdbc.sql(SAME_FILE)
                .param("sha256", sha256)
                .param("everyBody", by.isPortal() || by.holds(Role.NATIONAL_FINANCE))
                .param("byId", by.personId())
                .query((row, number) -> ImportOutcome.of(posted(row)))
                .optional());
    }

    String nextReference(String prefix) {
        return jdbc.sql("select nextval('spend_posting_reference')")
                .query((row, number) -> "%s-%04d".formatted(prefix, row.getLong(1)))
                .single();
    }

    /** What matched lines add, beside what counts by now. */
    List<LineDifference> differences() {
        return jdbc.sql(DIFFERENCES)
                .query((row, number) -> new LineDifference(
                        row.getString("name"),
                        new FinancialYear(row.getInt("year")),
                        row.getString("measure"),
                        new Money(row.getBigDecimal("counted")),
                        new Money(row.getBigDecimal("added"))))
                .list();
    }

    private PostingDetails posted(ResultSet row) throws SQLException {
        return new PostingDetails(
                row.getString("reference"),
                row.getString("file_name"),
                row.getString("sha256"),
                row.getObject("applied_at", OffsetDateTime.class).toInstant(),
                row.getInt("lines"),
                row.getInt("repeats"),
                postings.sums(row.getInt("id")),
                true);
    }
}
