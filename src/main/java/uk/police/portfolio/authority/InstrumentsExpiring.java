package uk.police.portfolio.authority;

import java.util.Map;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.Role;

/** What lapses soon, for those who can renew it or will miss it: counted in the statement that a page makes anyway. */
public final class InstrumentsExpiring {

    /**
     * How many instruments, in SQL: those alerted about on {@code :readOn} that the reader's office gave or took, itself or
     * in a seat that it fills; all for the secretariat. The other parameters are {@link #parameters}.
     */
    public static final String COUNT = """
            (select count(distinct i.id)
               from expiry_alert a join instrument i on i.id = a.instrument_id
              where a.last_day >= :readOn and a.last_day = least(i.to_on, i.revoked_on - 1)
                and (:seesAllExpiring or :readerOffice in (select unnest(i.givers) union all select i.taker)
                     or exists (
                        select from seat_filling f join body b on b.id = f.force_id
                         where f.office_id = :readerOfficeId and f.from_on <= :readOn and (f.to_on is null or f.to_on >= :readOn)
                           and b.code || case f.seat when 'POLICING_BODY' then '/policing-body' else '/chief-officer' end
                               in (select unnest(i.givers) union all select i.taker))))
            """;

    private InstrumentsExpiring() {}

    public static Map<String, Object> parameters(Actor reader) {
        return Map.of(
                "seesAllExpiring", reader.holds(Role.SECRETARIAT),
                "readerOffice", reader.officeCode(),
                "readerOfficeId", reader.officeId());
    }
}
