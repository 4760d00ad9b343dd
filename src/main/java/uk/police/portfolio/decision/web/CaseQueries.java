package uk.police.portfolio.decision.web;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.police.portfolio.decision.CaseReader;
import uk.police.portfolio.web.Choice;
import uk.police.portfolio.web.PageOf;
import uk.police.portfolio.web.Sort;

/** The list of cases that a reader may know of. */
@Component
class CaseQueries {

    private static final String VISIBLE = """
            from decision_case c join body b on b.id = c.sponsoring_body_id
             where (:all or c.decided_on is not null or c.published_at is not null or (:board and c.before_board_at is not null)
                    or c.sponsoring_body_id = any(:bodies) or c.submitting_body_id = any(:bodies)
                    or c.reference = any(:consulted))
            """;
    private static final String NARROWED = VISIBLE + """
                       and (cast(:state as text) is null or c.state = :state)
                       and (cast(:body as text) is null or b.code = :body)
                       and c.state_since <= :since
                       and (c.title ilike :search or c.reference ilike :search or c.subject_reference ilike :search)
                    """;
    private static final String COLUMNS = """
            select c.reference, c.title, c.matter, c.state, b.name as sponsor, c.state_since, c.decided_on,
                   extract(day from cast(:now as timestamptz) - c.state_since)::int as days
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    CaseQueries(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    PageOf<CaseRow> list(CaseFilter filter, Sort<CaseSort> sort, int page, int size, CaseReader reader) {
        long total = narrowed("select count(*) " + NARROWED, filter, reader)
                .query(Long.class)
                .single();
        String order = " order by " + sort.key().sql(sort.descending()) + " limit :size offset :offset";
        List<CaseRow> rows = narrowed(COLUMNS + NARROWED + order, filter, reader)
                .param("now", now())
                .param("size", size)
                .param("offset", PageOf.offset(page, size))
                .query(CaseRow.class)
                .list();
        return new PageOf<>(rows, page, size, total);
    }

    /** The bodies that sponsor any case that the reader sees. */
    List<Choice> sponsors(CaseReader reader) {
        return seen("select distinct b.code, b.name " + VISIBLE + " order by b.name", reader)
                .query((row, number) -> Choice.named(row.getString("code"), row.getString("name")))
                .list();
    }

    private JdbcClient.StatementSpec narrowed(String sql, CaseFilter filter, CaseReader reader) {
        return seen(sql, reader)
                .param("state", filter.knownState())
                .param("body", filter.knownBody())
                .param("since", now().minusDays(filter.leastDays()))
                .param("search", filter.pattern());
    }

    private JdbcClient.StatementSpec seen(String sql, CaseReader reader) {
        return jdbc.sql(sql)
                .param("all", reader.seesAll())
                .param("board", reader.seesBoard())
                .param("bodies", reader.bodies().toArray(UUID[]::new))
                .param("consulted", reader.consulted().toArray(String[]::new));
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
