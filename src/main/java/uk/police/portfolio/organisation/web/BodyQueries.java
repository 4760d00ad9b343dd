package uk.police.portfolio.organisation.web;

import java.time.Clock;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.police.portfolio.shared.London;
import uk.police.portfolio.web.PageOf;

/** The list of bodies. */
@Component
class BodyQueries {

    private final JdbcClient jdbc;
    private final Clock clock;

    BodyQueries(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    PageOf<BodyRow> list(BodyFilter filter, int page) {
        long total = narrowed("select count(*) from body b where " + CONDITION, filter)
                .query(Long.class)
                .single();
        List<BodyRow> rows = narrowed(ROWS, filter)
                .param("today", London.today(clock))
                .param("size", PageOf.USUAL_SIZE)
                .param("offset", PageOf.offset(page, PageOf.USUAL_SIZE))
                .query(BodyRow.class)
                .list();
        return new PageOf<>(rows, page, PageOf.USUAL_SIZE, total);
    }

    private JdbcClient.StatementSpec narrowed(String sql, BodyFilter filter) {
        return jdbc.sql(sql)
                .param("kind", filter.kind() == null ? null : filter.kind().name())
                .param("search", "%" + filter.search().replaceAll("([\\\\%_])", "\\\\$1") + "%");
    }

    private static final String CONDITION = """
            (cast(:kind as text) is null or b.kind = :kind) and (b.name ilike :search or b.code ilike :search)
            """;

    private static final String ROWS = """
            select b.code, b.name, b.kind, b.region, b.to_on,
                   (select string_agg(o.name, ', ' order by o.name)
                      from maintenance m join body o on o.id in (m.policing_body_id, m.force_id) and o.id <> b.id
                     where b.id in (m.policing_body_id, m.force_id)
                       and m.from_on <= :today and (m.to_on is null or m.to_on >= :today)) as counterpart
              from body b
             where
            """ + CONDITION + """
             order by b.name collate "en-GB-x-icu", b.code
             limit :size offset :offset
            """;
}
