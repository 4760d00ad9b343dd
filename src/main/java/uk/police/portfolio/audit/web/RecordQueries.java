package uk.police.portfolio.audit.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.police.portfolio.audit.AuditEntry;
import uk.police.portfolio.audit.AuditEntryRows;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.web.PageOf;

/** Searches the record. */
@Component
class RecordQueries {

    private static final Pattern NAMED = Pattern.compile(":([a-z]+)");

    private final JdbcClient database;
    private final AuditEntryRows rows;

    RecordQueries(JdbcClient database, AuditEntryRows rows) {
        this.database = database;
        this.rows = rows;
    }

    /** One page of what was searched for, the latest first. */
    @ReadsTheRecord
    public PageOf<AuditEntry> list(RecordForm search, int page, Actor by) {
        long total = narrowed("select count(*) from audit_entry", search, "")
                .query(Long.class)
                .single();
        List<AuditEntry> entries = narrowed(
                        "select * from audit_entry", search, " order by sequence desc limit :size offset :offset")
                .param("size", PageOf.USUAL_SIZE)
                .param("offset", PageOf.offset(page, PageOf.USUAL_SIZE))
                .query(rows)
                .list();
        return new PageOf<>(entries, page, PageOf.USUAL_SIZE, total);
    }

    /** All of what was searched for, the earliest first, from a cursor where a transaction is open. */
    @ReadsTheRecord
    public Stream<AuditEntry> all(RecordForm search, Actor by) {
        return narrowed("select * from audit_entry", search, " order by sequence")
                .withFetchSize(500)
                .query(rows)
                .stream();
    }

    @ReadsTheRecord
    public Optional<AuditEntry> entry(long sequence, Actor by) {
        return database.sql("select * from audit_entry where sequence = ?")
                .param(sequence)
                .query(rows)
                .optional();
    }

    /** The acts that there are, found by steps through the index: the record is long, its kinds of act are few. */
    @ReadsTheRecord
    public List<String> acts(Actor by) {
        return database.sql("""
                        with recursive step as (
                            (select act from audit_entry order by act limit 1)
                            union all
                            select (select e.act from audit_entry e where e.act > step.act order by e.act limit 1)
                              from step where step.act is not null)
                        select act from step where act is not null order by act
                        """).query(String.class).list();
    }

    private JdbcClient.StatementSpec narrowed(String select, RecordForm search, String end) {
        Map<String, Object> conditions = search.conditions();
        String where = conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions.keySet());
        JdbcClient.StatementSpec statement = database.sql(select + where + end);
        for (Map.Entry<String, Object> condition : conditions.entrySet()) {
            Matcher named = NAMED.matcher(condition.getKey());
            statement = named.find() ? statement.param(named.group(1), condition.getValue()) : statement;
        }
        return statement;
    }
}
