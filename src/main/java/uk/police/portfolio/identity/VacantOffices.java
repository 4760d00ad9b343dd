package uk.police.portfolio.identity;

import java.time.Clock;
import java.util.Map;
import org.springframework.stereotype.Service;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.London;
import uk.police.portfolio.shared.WaitingQuery;

/** The offices of the national board that nobody holds: until they are filled, nothing can be decided. */
@Service
public class VacantOffices {

    private static final String WAITING = """
            select 'identity.waiting.vacant' as waits, o.code as reference, o.title,
                   greatest((select min(created_at) from person), o.from_on::timestamptz,
                            (select max(a.to_on + 1)::timestamptz from appointment a where a.office_id = o.id)) as since,
                   null::date as due_on, '/people' as url
              from office o
             where o.code like 'national-board/%' and o.from_on <= :today and (o.to_on is null or o.to_on >= :today)
               and not exists (select from appointment a
                                where a.office_id = o.id and (a.to_on is null or a.to_on >= :today))
            """;

    private final Clock clock;

    VacantOffices(Clock clock) {
        this.clock = clock;
    }

    /** For an administrator, who appoints; since the last holder left, or since there has been anybody to appoint. */
    public WaitingQuery queryFor(Actor administrator) {
        return new WaitingQuery(WAITING, Map.of("today", London.today(clock)));
    }
}
