package uk.police.portfolio.authority;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.Role;
import uk.police.portfolio.shared.Waiting;
import uk.police.portfolio.shared.WorkingDays;

/** What lapses soon, for those who can renew it or will miss it. */
@Service
public class InstrumentsExpiring {

    private final JdbcClient jdbc;
    private final Clock clock;

    InstrumentsExpiring(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Those alerted about that this office gave or took, itself or in a seat that it fills; all for the secretariat. */
    public List<Waiting> waitingFor(Actor reader) {
        if (!reader.holdsAny(Role.AUTHORITY_HOLDER, Role.BODY_OFFICER, Role.SECRETARIAT)) {
            return List.of();
        }
        return jdbc.sql("""
                        with mine as (
                            select cast(:office as text) as code
                            union all
                            select b.code || case f.seat when 'POLICING_BODY' then '/policing-body' else '/chief-officer' end
                              from seat_filling f join body b on b.id = f.force_id
                             where f.office_id = :officeId and f.from_on <= :today and (f.to_on is null or f.to_on >= :today))
                        select i.reference, i.title, max(a.last_day) as last_day, max(a.alerted_at) as alerted_at
                          from expiry_alert a join instrument i on i.id = a.instrument_id
                         where a.last_day >= :today and a.last_day = least(i.to_on, i.revoked_on - 1)
                           and (:all or exists (select from mine where mine.code = any(i.givers) or mine.code = i.taker))
                         group by i.id, i.reference, i.title order by 3, 1 limit 200
                        """)
                .param("office", reader.officeCode())
                .param("officeId", reader.officeId())
                .param("today", LocalDate.now(clock.withZone(WorkingDays.LONDON)))
                .param("all", reader.holds(Role.SECRETARIAT))
                .query((row, number) -> new Waiting(
                        "authority.waiting.expiring",
                        row.getString("reference"),
                        row.getString("title"),
                        row.getObject("alerted_at", OffsetDateTime.class).toInstant(),
                        row.getObject("last_day", LocalDate.class),
                        "/authority/instruments/" + row.getString("reference")))
                .list();
    }
}
