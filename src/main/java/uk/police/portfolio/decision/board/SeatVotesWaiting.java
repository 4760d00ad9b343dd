package uk.police.portfolio.decision.board;

import java.time.Clock;
import java.util.Map;
import org.springframework.stereotype.Service;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.London;
import uk.police.portfolio.shared.WaitingQuery;

/** The votes that wait for a seat of a pool, each at the page on which it votes. */
@Service
public class SeatVotesWaiting {

    private static final String TO_CAST = """
            select 'decision.waiting.seat-vote' as waits, c.reference, c.title, v.opened_at as since, v.closes_on as due_on,
                   '/decisions/' || c.reference || '/seat-votes' as url
              from voting v join decision_case c on c.id = v.case_id
             where v.ending is null and (v.closes_on is null or v.closes_on >= :pollDay)
               and exists (select from pool_seat s where s.pool_voting_id = v.pool_voting_id and s.office_id = :pollOffice
                              and not exists (select from seat_vote w where w.pool_voting_id = s.pool_voting_id and w.seat = s.seat))
               and not exists (select from case_act a where a.case_id = c.id and a.person_id = :pollPerson
                                  and a.act in ('SUBMIT', 'RESUBMIT'))
            """;

    private final Clock clock;

    SeatVotesWaiting(Clock clock) {
        this.clock = clock;
    }

    /** Those of seats that the reader's office fills on the roll, and that have not voted. */
    public WaitingQuery queryFor(Actor reader) {
        return new WaitingQuery(
                TO_CAST,
                Map.of(
                        "pollOffice",
                        reader.officeId(),
                        "pollPerson",
                        reader.personId(),
                        "pollDay",
                        London.today(clock)));
    }
}
