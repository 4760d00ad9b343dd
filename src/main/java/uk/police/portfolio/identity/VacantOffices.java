package uk.police.portfolio.identity;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.London;
import uk.police.portfolio.shared.Role;
import uk.police.portfolio.shared.Waiting;

/** The offices of the national board that nobody holds: until they are filled, nothing can be decided. */
@Service
public class VacantOffices {

    private final JdbcClient jdbc;
    private final Clock clock;

    VacantOffices(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** For an administrator, who appoints; since the last holder left, or since there has been anybody to appoint. */
    public List<Waiting> waitingFor(Actor reader) {
        if (!reader.holds(Role.ADMINISTRATOR)) {
            return List.of();
        }
        return jdbc.sql("""
                        select o.code, o.title,
                               greatest((select min(created_at) from person), o.from_on::timestamptz,
                                        (select max(a.to_on + 1)::timestamptz from appointment a where a.office_id = o.id)) as since
                          from office o
                         where o.code like 'national-board/%' and o.from_on <= :today and (o.to_on is null or o.to_on >= :today)
                           and not exists (select from appointment a
                                            where a.office_id = o.id and (a.to_on is null or a.to_on >= :today))
                         order by o.code
                        """)
                .param("today", London.today(clock))
                .query((row, number) -> new Waiting(
                        "identity.waiting.vacant",
                        row.getString("code"),
                        row.getString("title"),
                        row.getObject("since", OffsetDateTime.class).toInstant(),
                        null,
                        "/people"))
                .list();
    }
}
