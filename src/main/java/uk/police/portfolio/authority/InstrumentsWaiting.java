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

/** The instruments that wait for somebody's signature. */
@Service
public class InstrumentsWaiting {

    private final JdbcClient jdbc;
    private final Clock clock;

    InstrumentsWaiting(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Those issued to this office, or to a seat that it fills, which it has not signed; the oldest first. One statement. */
    public List<Waiting> waitingFor(Actor reader) {
        if (!reader.holds(Role.AUTHORITY_HOLDER)) {
            return List.of();
        }
        return jdbc.sql("""
                        with mine as (
                            select :office as code
                            union all
                            select b.code || case f.seat when 'POLICING_BODY' then '/policing-body' else '/chief-officer' end
                              from seat_filling f join body b on b.id = f.force_id
                             where f.office_id = :officeId and f.from_on <= :today and (f.to_on is null or f.to_on >= :today))
                        select i.reference, i.title, i.drafted_at from instrument i
                         where not i.draft and i.invalid_because is null and i.kind <> 'STATUTORY_OFFICE'
                           and (i.to_on is null or i.to_on >= :today) and (i.revoked_on is null or i.revoked_on > :today)
                           and exists (select from mine where mine.code = any(i.givers))
                           and not exists (select from instrument_signature s
                                            where s.instrument_id = i.id and s.signer in (select code from mine)
                                              and (s.withdrawn_on is null or s.withdrawn_on > :today))
                         order by i.drafted_at, i.reference
                        """)
                .param("office", reader.officeCode())
                .param("officeId", reader.officeId())
                .param("today", LocalDate.now(clock.withZone(WorkingDays.LONDON)))
                .query((row, number) -> new Waiting(
                        "authority.waiting.sign",
                        row.getString("reference"),
                        row.getString("title"),
                        row.getObject("drafted_at", OffsetDateTime.class).toInstant(),
                        null,
                        "/authority/instruments/" + row.getString("reference")))
                .list();
    }
}
