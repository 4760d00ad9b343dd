package uk.police.portfolio.decision.followup;

import java.time.Clock;
import java.util.Map;
import org.springframework.stereotype.Service;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.London;
import uk.police.portfolio.shared.WaitingQuery;

/** The decisions that wait for the secretariat to review them, or to chase a condition whose time is over. */
@Service
public class FollowUpsWaiting {

    private static final String WAITING = """
            with held as (
                select c.id, c.reference, c.title, c.edition, e.proposal, c.state_since,
                       coalesce((select r.next_on from decision_review r where r.case_id = c.id and r.edition = c.edition
                                  order by r.number desc limit 1),
                                case when exists (select from decision_review r where r.case_id = c.id and r.edition = c.edition)
                                     then null else (e.proposal ->> 'reviewOn')::date end) as review_on
                  from decision_case c join case_edition e on e.case_id = c.id and e.number = c.edition
                 where c.state = 'IN_EFFECT' and not exists (
                       select from case_act s where s.case_id = c.id and s.person_id = :person and s.act in ('SUBMIT', 'RESUBMIT'))
            )
            select 'decision.waiting.review' as waits, h.reference, h.title, h.state_since as since, h.review_on as due_on,
                   '/decisions/' || h.reference || '/review' as url
              from held h where h.review_on <= :today
            union all
            select 'decision.waiting.condition', h.reference, h.title, h.state_since, (k.condition ->> 'dueOn')::date,
                   '/decisions/' || h.reference || '/conditions/' || k.number
              from held h cross join lateral jsonb_array_elements(h.proposal -> 'conditions') with ordinality as k (condition, number)
             where (k.condition ->> 'dueOn')::date < :today
               and not exists (select from condition_met m where m.case_id = h.id and m.edition = h.edition and m.number = k.number)
            """;

    private final Clock clock;

    FollowUpsWaiting(Clock clock) {
        this.clock = clock;
    }

    /** For the secretariat. */
    public WaitingQuery queryFor(Actor reader) {
        return new WaitingQuery(WAITING, Map.of("person", reader.personId(), "today", London.today(clock)));
    }
}
