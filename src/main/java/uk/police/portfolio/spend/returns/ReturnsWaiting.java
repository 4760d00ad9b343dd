package uk.police.portfolio.spend.returns;

import java.time.Clock;
import java.util.Map;
import org.springframework.stereotype.Service;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.London;
import uk.police.portfolio.shared.Role;
import uk.police.portfolio.shared.WaitingQuery;

/** The returns that wait: for the body that is to send them in, or for national finance to review them. */
@Service
public class ReturnsWaiting {

    private static final String WAITING = """
            select w.waits, r.reference, b.name || ', Q' || r.quarter || ' ' || r.financial_year as title,
                   coalesce((select max(a.at) from spend_return_act a where a.return_id = r.id and a.act = w.act), r.opened_at) as since,
                   case when w.act = 'SUBMITTED' then null else r.due_on end as due_on, '/spend/returns/' || r.reference as url
              from spend_return r
              join body b on b.id = r.body_id
              join (values ('OPEN', 'OPENED', 'spend.return.waiting.write'),
                           ('CHANGES_REQUESTED', 'CHANGES_REQUESTED', 'spend.return.waiting.change'),
                           ('SUBMITTED', 'SUBMITTED', 'spend.return.waiting.review'),
                           ('IN_REVIEW', 'SUBMITTED', 'spend.return.waiting.review')) as w (status, act, waits) on w.status = r.status
             where (:reviewsReturns and w.act = 'SUBMITTED')
                or (:returns and w.act <> 'SUBMITTED' and (r.body_id = :bodyId or exists (
                    select from maintenance m
                     where (m.force_id, m.policing_body_id) in ((r.body_id, cast(:bodyId as uuid)), (cast(:bodyId as uuid), r.body_id))
                       and m.from_on <= :today and (m.to_on is null or m.to_on >= :today))))
            """;

    private final Clock clock;

    ReturnsWaiting(Clock clock) {
        this.clock = clock;
    }

    /** Whether returns can wait for the reader at all. */
    public static boolean concern(Actor reader) {
        return reader.holdsAny(Role.BODY_FINANCE, Role.NATIONAL_FINANCE);
    }

    public WaitingQuery queryFor(Actor reader) {
        return new WaitingQuery(
                WAITING,
                Map.of(
                        "reviewsReturns",
                        reader.holds(Role.NATIONAL_FINANCE),
                        "returns",
                        reader.holds(Role.BODY_FINANCE),
                        "bodyId",
                        reader.bodyId(),
                        "today",
                        London.today(clock)));
    }
}
