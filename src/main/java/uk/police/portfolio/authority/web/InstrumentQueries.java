package uk.police.portfolio.authority.web;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.police.portfolio.authority.InstrumentDirectory;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.FinancialYear;
import uk.police.portfolio.shared.London;
import uk.police.portfolio.web.PageOf;

/** Lists of instruments. */
@Component
class InstrumentQueries {

    private static final String ITEMS = "select i.*, p.reference as parent, " + InstrumentDirectory.STATE + """
             as state,
                   (select count(*) from instrument_signature s
                     where s.instrument_id = i.id and s.withdrawn_on is null) as signatures
              from instrument i left join instrument p on p.id = i.parent_id
             where i.reference > :after collate "C" and (:reference = '' or i.reference = :reference) and
            """
            + InstrumentDirectory.MAY_READ + """
             order by i.reference collate "C" limit :most
            """;

    private static final String CONDITION =
            """
            %s and (:search = '' or i.reference ilike :pattern or i.title ilike :pattern or i.taker = :search or :search = any(i.givers))
              and (:kind = '' or i.kind = :kind) and cast(:today as date) is not null
              and (:state = '' or :state = (
            """.formatted(InstrumentDirectory.MAY_READ) + InstrumentDirectory.STATE + "))";

    // An office's title or a board's name, without asking once a row.
    private static final String ROWS = "select i.reference, i.title, i.kind, " + InstrumentDirectory.STATE
            + """
             as state, coalesce(o.title, t.name, i.taker) as taker_name, cardinality(i.givers) as givers,
                   (select count(distinct s.signer) from instrument_signature s
                     where s.instrument_id = i.id and s.withdrawn_on is null) as signed,
                   i.from_on, i.to_on, i.aggregate_limit_amount as aggregate_limit,
                   coalesce((select max(a.drawn_amount) from headroom_account a
                              where a.instrument_id = i.id and a.financial_year = :year), 0)
                   + coalesce((select b.drawn_amount from instrument_drawn_before b
                                where b.instrument_id = i.id and b.financial_year = :year), 0) as most_drawn
              from instrument i left join office o on o.code = i.taker left join body t on t.code = i.taker
             where
            """
            + CONDITION
            + " order by i.reference collate \"C\" limit :size offset :offset";

    private final JdbcClient jdbc;
    private final Clock clock;

    InstrumentQueries(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    List<InstrumentItem> items(String after, String reference, int most, Actor reader) {
        return jdbc.sql(ITEMS)
                .param("after", after)
                .param("reference", reference)
                .param("most", most)
                .params(InstrumentDirectory.readingOf(reader))
                .param("today", today())
                .query(InstrumentQueries::item)
                .list();
    }

    private static InstrumentItem item(ResultSet row, int number) throws SQLException {
        List<String> capabilities = new ArrayList<>(texts(row, "capabilities"));
        if (row.getBoolean("everything")) {
            capabilities.add(0, "ALL");
        }
        return new InstrumentItem(
                row.getString("reference"),
                row.getString("kind"),
                row.getString("title"),
                row.getString("state"),
                texts(row, "givers"),
                row.getString("taker"),
                texts(row, "matters"),
                capabilities,
                texts(row, "excluded_capabilities"),
                plain(row.getBigDecimal("single_limit_amount")),
                plain(row.getBigDecimal("aggregate_limit_amount")),
                row.getObject("from_on", LocalDate.class),
                row.getObject("to_on", LocalDate.class),
                row.getObject("review_on", LocalDate.class),
                row.getObject("revoked_on", LocalDate.class),
                row.getString("parent"),
                row.getBoolean("sub_delegable"),
                row.getString("succession"),
                row.getString("invalid_because"),
                row.getInt("signatures"));
    }

    PageOf<InstrumentRow> list(InstrumentFilter filter, int page, Actor reader) {
        long total = narrowed("select count(*) from instrument i where " + CONDITION, filter, reader)
                .query(Long.class)
                .single();
        List<InstrumentRow> rows = narrowed(ROWS, filter, reader)
                .param("year", FinancialYear.of(today()).toString())
                .param("size", PageOf.USUAL_SIZE)
                .param("offset", PageOf.offset(page, PageOf.USUAL_SIZE))
                .query(InstrumentRow.class)
                .list();
        return new PageOf<>(rows, page, PageOf.USUAL_SIZE, total);
    }

    /** This year and every other in which something was used: each seat that drew, and one line for those that have not. */
    List<HeadroomRow> headroom(UUID instrument) {
        return jdbc.sql("""
                        with years as (
                            select :year as financial_year
                            union select financial_year from headroom_account where instrument_id = :instrument and drawn_amount <> 0
                            union select financial_year from instrument_drawn_before where instrument_id = :instrument and drawn_amount <> 0)
                        select y.financial_year, a.seat, a.drawn_amount + coalesce(b.drawn_amount, 0) as drawn_amount,
                               i.aggregate_limit_amount as limit_amount
                          from instrument i cross join years y
                          cross join lateral (
                              select a.seat, a.drawn_amount from headroom_account a
                               where a.instrument_id = i.id and a.financial_year = y.financial_year and a.drawn_amount <> 0
                              union all select '', 0) a
                          left join instrument_drawn_before b on b.instrument_id = i.id and b.financial_year = y.financial_year
                         where i.id = :instrument
                         order by y.financial_year desc, a.seat = '', 3 desc, a.seat
                        """)
                .param("instrument", instrument)
                .param("year", FinancialYear.of(today()).toString())
                .query(HeadroomRow.class)
                .list();
    }

    List<DrawRow> draws(UUID instrument) {
        return jdbc.sql("""
                        select reference, max(title) as title, financial_year, count(*) as seats, sum(amount) as amount,
                               max(amount) as each, max(at) as at
                          from (select drawn_for_reference as reference, max(drawn_for_title) as title, financial_year, seat,
                                       sum(amount) as amount, max(recorded_at) as at
                                  from headroom_entry where instrument_id = ?
                                 group by drawn_for_reference, financial_year, seat) of_seat
                         group by reference, financial_year order by max(at) desc limit 100
                        """).param(instrument).query(DrawRow.class).list();
    }

    private JdbcClient.StatementSpec narrowed(String sql, InstrumentFilter filter, Actor reader) {
        return jdbc.sql(sql)
                .params(InstrumentDirectory.readingOf(reader))
                .param("pattern", filter.pattern())
                .param("search", filter.search())
                .param("kind", filter.kind())
                .param("state", filter.state())
                .param("today", today());
    }

    private LocalDate today() {
        return London.today(clock);
    }

    private static List<String> texts(ResultSet row, String column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }

    private static @Nullable String plain(@Nullable BigDecimal amount) {
        return amount == null ? null : amount.toPlainString();
    }
}
