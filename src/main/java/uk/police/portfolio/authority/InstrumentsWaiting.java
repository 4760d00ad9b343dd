package uk.police.portfolio.authority;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Service;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.London;
import uk.police.portfolio.shared.WaitingQuery;

/** The instruments that wait for somebody's signature. */
@Service
public class InstrumentsWaiting {

    private static final String TO_SIGN = """
            with mine as (
                select :office as code, date '-infinity' as since, true as own
                union all
                select p.code, date '-infinity', false from office p where p.successor_id = :officeId
                union all
                select b.code || case f.seat when 'POLICING_BODY' then '/policing-body' else '/chief-officer' end, f.from_on, true
                  from seat_filling f join body b on b.id = f.force_id
                 where f.office_id = :officeId and f.from_on <= :today and (f.to_on is null or f.to_on >= :today))
            select case when exists (select from instrument_reminder r join mine on mine.code = r.giver
                                      where r.instrument_id = i.id)
                        then 'authority.waiting.reminded' else 'authority.waiting.sign' end as waits,
                   i.reference, i.title, coalesce(i.issued_at, i.drafted_at) as since, null::date as due_on,
                   '/authority/instruments/' || i.reference as url
              from instrument i
             where not i.draft and i.invalid_because is null and i.kind <> 'STATUTORY_OFFICE'
               and (i.to_on is null or i.to_on >= :today) and (i.revoked_on is null or i.revoked_on > :today)
               and exists (select from mine where mine.code = any(i.givers))
               and not exists (select from instrument_signature s join mine on mine.code = s.signer
                                where s.instrument_id = i.id
                                  and (i.succession = 'CONTINUES' or mine.own and s.signed_on >= mine.since)
                                  and (s.withdrawn_on is null or s.withdrawn_on > :today))
            """;

    private final Clock clock;

    InstrumentsWaiting(Clock clock) {
        this.clock = clock;
    }

    /** Those issued to this office, or to a seat that it fills, which it has not signed. */
    public WaitingQuery queryFor(Actor reader) {
        LocalDate today = London.today(clock);
        return new WaitingQuery(
                TO_SIGN, Map.of("office", reader.officeCode(), "officeId", reader.officeId(), "today", today));
    }
}
