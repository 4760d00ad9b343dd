package uk.police.portfolio.authority.web.radar;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.police.portfolio.shared.London;

/** What ends within ninety days, and the seats that will stand vacant. */
@Component
class RadarQueries {

    private final JdbcClient jdbc;
    private final Clock clock;

    RadarQueries(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Instruments whose last day, or whose revocation, is at most ninety days away, the nearest first. */
    List<RadarRow> lapsing() {
        return jdbc.sql("""
                        select i.reference, i.title, i.kind, coalesce(o.title, t.name, i.taker) as taker_name,
                               cardinality(i.givers) as givers, i.last_day, i.last_day - cast(:today as date) as days
                          from (select *, least(to_on, revoked_on - 1) as last_day from instrument where not draft) i
                          left join office o on o.code = i.taker left join body t on t.code = i.taker
                         where i.last_day between cast(:today as date) and cast(:today as date) + 90
                         order by i.last_day, i.reference collate "C" limit 500
                        """).param("today", today()).query(RadarRow.class).list();
    }

    /** Of each kind how many have that last day. */
    List<LapsingKind> lapsingOn(LocalDate day) {
        return jdbc.sql("""
                        select kind, count(*) as instruments from instrument
                         where not draft and least(to_on, revoked_on - 1) = ? group by kind order by 2 desc, 1
                        """).param(day).query(LapsingKind.class).list();
    }

    /** For each day to come on which seats fall vacant: how many. */
    List<HorizonRow> horizon() {
        return jdbc.sql("""
                        select f.to_on + 1 as "on", count(*) as seats
                          from seat_filling f join body b on b.id = f.force_id
                         where f.to_on >= :today and (b.to_on is null or b.to_on > f.to_on)
                           and not exists (select from seat_filling n
                                            where n.force_id = f.force_id and n.seat = f.seat and n.from_on = f.to_on + 1)
                         group by f.to_on order by f.to_on limit 20
                        """).param("today", today()).query(HorizonRow.class).list();
    }

    private LocalDate today() {
        return London.today(clock);
    }
}
