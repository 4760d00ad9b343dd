package uk.police.portfolio.decision.notice.web;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.police.portfolio.authority.Matter;
import uk.police.portfolio.decision.notice.NoticeStanding;
import uk.police.portfolio.decision.notice.NoticeStandings;
import uk.police.portfolio.decision.notice.StandingWords;
import uk.police.portfolio.shared.London;
import uk.police.portfolio.shared.Money;
import uk.police.portfolio.web.Choice;
import uk.police.portfolio.web.PageOf;

/** The lists of notices; what is exempt is in another table, which none of them names. */
@Component
class NoticeQueries {

    private static final String COLUMNS = """
            select n.*, p.*, p.wording -> 'parts' ->> 'PURPOSE' as purpose, p.urgent <> '' as is_urgent,
                   exists (select from publication c where c.corrects_id = p.id) as corrected,
            """ + NoticeStandings.COLUMNS;
    private static final String NOTICES = " from notice n join publication p on p.id = n.publication_id ";
    private static final String ALL = NOTICES + NoticeStandings.JOINED;
    private static final String NARROWED = """
             where (n.reference ilike :search or p.case_reference ilike :search or p.title ilike :search
                    or p.wording -> 'parts' ->> 'PURPOSE' ilike :search or p.wording -> 'parts' ->> 'DECISION' ilike :search)
               and case when cast(:body as text) is null and cast(:force as text) is null
                        then n.recipient = 'BOARD' or n.reference = upper(:exact) else true end
               and (cast(:body as text) is null or n.body_code = :body)
               and (cast(:force as text) is null or :force = any(n.forces))
               and (cast(:matter as text) is null or p.matter = :matter)
               and p.published_at >= :from and p.published_at < :before
            """;

    private final JdbcClient jdbc;
    private final NoticeStandings standings;
    private final StandingWords words;

    NoticeQueries(JdbcClient jdbc, NoticeStandings standings, StandingWords words) {
        this.jdbc = jdbc;
        this.standings = standings;
        this.words = words;
    }

    PageOf<NoticeRow> list(NoticeFilter filter, int page, int size) {
        long total = narrowed("select count(*)" + NOTICES + NARROWED, filter)
                .query(Long.class)
                .single();
        List<NoticeRow> rows = narrowed(
                        COLUMNS + ALL + NARROWED
                                + " order by p.published_at desc, n.reference desc limit :size offset :offset",
                        filter)
                .param("size", size)
                .param("offset", PageOf.offset(page, size))
                .query((row, number) -> row(row))
                .list();
        return new PageOf<>(rows, page, size, total);
    }

    /** All notices there are, for a file; read inside a transaction, and closed. */
    Stream<NoticeRow> all() {
        return jdbc
                .sql(COLUMNS + ALL + " order by n.reference collate \"C\"")
                .withFetchSize(200)
                .query((row, number) -> row(row))
                .stream();
    }

    /** The notices whose references come after one. */
    List<NoticeRow> after(String reference, int most) {
        return jdbc.sql(COLUMNS + ALL
                        + " where n.reference collate \"C\" > ? order by n.reference collate \"C\" limit ?")
                .params(reference, most)
                .query((row, number) -> row(row))
                .list();
    }

    /** The board's notices that were issued last, or whose decision last came to stand otherwise. */
    List<NoticeRow> newest(int most) {
        return jdbc.sql(COLUMNS + ALL + " where n.recipient = 'BOARD' order by moved_at desc, n.reference desc limit ?")
                .params(most)
                .query((row, number) -> row(row))
                .list();
    }

    List<Choice> bodies() {
        return jdbc.sql("select distinct body_code as code, body_name as name from notice order by body_name")
                .query((row, number) -> Choice.named(row.getString("code"), row.getString("name")))
                .list();
    }

    List<Choice> forces() {
        return jdbc.sql("""
                        select distinct f.code, f.name from notice n, unnest(n.forces, n.force_names) as f (code, name) order by f.name
                        """)
                .query((row, number) -> Choice.named(row.getString("code"), row.getString("name")))
                .list();
    }

    private JdbcClient.StatementSpec narrowed(String sql, NoticeFilter filter) {
        return jdbc.sql(sql)
                .param("search", filter.pattern())
                .param("exact", filter.exact())
                .param("body", filter.knownBody())
                .param("force", filter.knownForce())
                .param("matter", filter.knownMatter())
                .param("from", start(filter.firstDay()))
                .param("before", start(filter.lastDay().plusDays(1)));
    }

    private static OffsetDateTime start(LocalDate day) {
        return day.atStartOfDay(London.ZONE).toOffsetDateTime();
    }

    private NoticeRow row(ResultSet row) throws SQLException {
        NoticeStanding standing = standings.read(row);
        return new NoticeRow(
                row.getString("reference"),
                row.getString("case_reference"),
                row.getString("title"),
                Matter.valueOf(row.getString("matter")),
                row.getString("recipient"),
                row.getString("body_code"),
                row.getString("body_name"),
                List.of((String[]) row.getArray("forces").getArray()),
                new Money(row.getBigDecimal("share_amount")),
                new Money(row.getBigDecimal("total_amount")),
                row.getString("decider_name"),
                row.getString("holder"),
                row.getObject("decided_on", LocalDate.class),
                row.getObject("published_at", OffsetDateTime.class).toInstant(),
                row.getObject("call_in_closes_on", LocalDate.class),
                row.getBoolean("is_urgent"),
                row.getBoolean("corrected"),
                row.getString("purpose"),
                standing,
                words.of(standing),
                row.getObject("moved_at", OffsetDateTime.class).toInstant());
    }
}
