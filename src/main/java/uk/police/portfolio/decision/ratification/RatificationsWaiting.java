package uk.police.portfolio.decision.ratification;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Map;
import org.springframework.stereotype.Service;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.London;
import uk.police.portfolio.shared.WaitingQuery;

/** The decisions that wait for somebody's ratification, each at the page on which they answer. */
@Service
public class RatificationsWaiting {

    private static final String TO_ANSWER = """
            select 'decision.waiting.ratify' as waits, c.reference, c.title, t.opened_at as since, t.due_on,
                   '/decisions/' || c.reference || '/ratifications/' || t.seat as url
              from seat_filling f join body b on b.id = f.force_id
              join ratification_task t on t.force_code = b.code and t.kind = f.seat and t.answer is null
              join decision_case c on c.id = t.case_id
             where f.office_id = :officeId and f.from_on <= :today and (f.to_on is null or f.to_on >= :today)
               and t.closes_at > :now
               and not exists (select from case_act s where s.case_id = c.id and s.person_id = :person
                                  and s.act in ('SUBMIT', 'RESUBMIT'))
            """;

    private final Clock clock;

    RatificationsWaiting(Clock clock) {
        this.clock = clock;
    }

    /** Those asked of a seat that the reader's office fills. */
    public WaitingQuery queryFor(Actor reader) {
        return new WaitingQuery(
                TO_ANSWER,
                Map.of(
                        "officeId",
                        reader.officeId(),
                        "person",
                        reader.personId(),
                        "today",
                        London.today(clock),
                        "now",
                        OffsetDateTime.now(clock)));
    }
}
