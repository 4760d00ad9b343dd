package uk.police.portfolio.authority.web;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.police.portfolio.authority.InstrumentDirectory;
import uk.police.portfolio.authority.InstrumentHeading;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.London;
import uk.police.portfolio.web.PageOf;

/** What was decided on the authority of a body's seats. */
@Component
class InNameQueries {

    private static final String SEATS = """
            select b.code || case f.seat when 'POLICING_BODY' then '/policing-body' else '/chief-officer' end as code
              from seat_filling f join body b on b.id = f.force_id join office o on o.id = f.office_id
             where o.body_id = :body
            """;

    private static final String DRAWN = "with mine as (" + SEATS + """
            ), of_instrument as (
                select e.drawn_for_reference as reference, max(e.drawn_for_title) as title, e.financial_year, e.seat, i.reference as instrument,
                       sum(e.amount) as amount, min(e.recorded_at) as at
                  from headroom_entry e join instrument i on i.id = e.instrument_id
                 where e.seat in (select code from mine)
                 group by e.drawn_for_reference, e.financial_year, e.seat, i.reference
            ), drawn as (
                select reference, max(title) as title, financial_year, seat, array_agg(instrument order by instrument) as instruments,
                       max(amount) as amount, min(at) as at
                  from of_instrument group by reference, financial_year, seat)
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    InNameQueries(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The latest first. */
    PageOf<InNameRow> drawn(Actor reader, int page) {
        long total = jdbc.sql(DRAWN + "select count(*) from drawn")
                .param("body", reader.bodyId())
                .query(Long.class)
                .single();
        List<InNameRow> rows = jdbc.sql(
                        DRAWN + "select * from drawn order by at desc, reference, seat limit :size offset :offset")
                .param("body", reader.bodyId())
                .param("size", PageOf.USUAL_SIZE)
                .param("offset", PageOf.offset(page, PageOf.USUAL_SIZE))
                .query((row, number) -> new InNameRow(
                        row.getString("reference"),
                        row.getString("title"),
                        row.getString("financial_year"),
                        row.getString("seat"),
                        (String[]) row.getArray("instruments").getArray(),
                        row.getBigDecimal("amount"),
                        row.getObject("at", OffsetDateTime.class).toInstant()))
                .list();
        return new PageOf<>(rows, page, PageOf.USUAL_SIZE, total);
    }

    /** What the body's offices and seats have given, the newest first. */
    List<InstrumentHeading> given(Actor reader) {
        return jdbc.sql("with mine as (" + SEATS + " union select code from office where body_id = :body)"
                        + " select i.id, i.reference, i.title, i.kind, " + InstrumentDirectory.STATE
                        + " as state, i.taker, i.from_on, i.to_on from instrument i"
                        + " where exists (select from mine where mine.code = any(i.givers))"
                        + " order by i.from_on desc, i.reference collate \"C\" limit 100")
                .param("body", reader.bodyId())
                .param("today", London.today(clock))
                .query(InstrumentHeading.class)
                .list();
    }
}
