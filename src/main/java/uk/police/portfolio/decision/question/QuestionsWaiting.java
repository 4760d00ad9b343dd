package uk.police.portfolio.decision.question;

import java.util.Map;
import org.springframework.stereotype.Service;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.WaitingQuery;

/** The questions that came back to a lead's body with changes requested, each at the page on which it is changed. */
@Service
public class QuestionsWaiting {

    private static final String WAITING = """
            select 'decision.waiting.changes' as waits, q.reference, c.title, c.state_since as since, null::date as due_on,
                   '/questions/' || q.reference || '/change' as url
              from decision_question q join decision_case c on c.reference = q.case_reference
             where c.state = 'CHANGES_REQUESTED' and q.body_id = :body
            """;

    /** To be asked of leads only; the secretariat's own cases wait with its others. */
    public WaitingQuery queryFor(Actor lead) {
        return new WaitingQuery(WAITING, Map.of("body", lead.bodyId()));
    }
}
