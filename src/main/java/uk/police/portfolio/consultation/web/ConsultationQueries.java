package uk.police.portfolio.consultation.web;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.police.portfolio.consultation.ConsultationReaders;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.web.PageOf;
import uk.police.portfolio.web.Sort;

/** The list of consultations that a reader may follow. */
@Component
class ConsultationQueries {

    private static final String NARROWED = "from consultation c where " + ConsultationReaders.MAY_FOLLOW + """
               and (cast(:state as text) is null or c.state = :state)
               and (c.title ilike :search or c.reference ilike :search or c.subject_reference ilike :search)
            """;

    /** Of what was answered only how many, until it is closed. */
    private static final String COLUMNS = """
            select c.reference, c.title, c.subject_reference, c.state, c.last_day, n.invited, n.answered,
                   case when c.state = 'CLOSED' then n.needed - n.replied end as replies_missing
              from (select c.* %s order by %s limit :size offset :offset) c
              cross join lateral (
                select count(*)::int as invited, count(said.answer)::int as answered, count(r.id)::int as replied,
                       (count(*) filter (where said.answer in ('OBJECT', 'SUPPORT_WITH_CHANGE')))::int as needed
                  from consultation_seat s
                  left join lateral (select a.answer from seat_answer a where a.seat_id = s.id
                                      order by a.number desc limit 1) said on true
                  left join seat_reply r on r.seat_id = s.id
                 where s.consultation_id = c.id) n
             order by %s
            """;

    private final JdbcClient jdbc;
    private final ConsultationReaders readers;

    ConsultationQueries(JdbcClient jdbc, ConsultationReaders readers) {
        this.jdbc = jdbc;
        this.readers = readers;
    }

    PageOf<ConsultationRow> list(
            ConsultationFilter filter, Sort<ConsultationSort> sort, int page, int size, Actor reader) {
        long total = narrowed("select count(*) " + NARROWED, filter, reader)
                .query(Long.class)
                .single();
        String order = sort.key().sql(sort.descending());
        List<ConsultationRow> rows = narrowed(COLUMNS.formatted(NARROWED, order, order), filter, reader)
                .param("size", size)
                .param("offset", PageOf.offset(page, size))
                .query(ConsultationRow.class)
                .list();
        return new PageOf<>(rows, page, size, total);
    }

    private JdbcClient.StatementSpec narrowed(String sql, ConsultationFilter filter, Actor reader) {
        return jdbc.sql(sql)
                .params(readers.as(reader))
                .param("state", filter.knownState())
                .param("search", filter.pattern());
    }
}
