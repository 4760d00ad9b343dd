package uk.police.portfolio.programme;

import java.util.Map;
import org.springframework.stereotype.Service;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.WaitingQuery;

/** The programmes of a lead's own body that were sent back with changes requested, or are still to be sent in. */
@Service
public class DraftsWaiting {

    private static final String WAITING = """
            select 'programme.waiting.' || p.status as waits, p.reference, p.title, p.changed_at as since, null::date as due_on,
                   '/programmes/' || p.reference || '/draft' as url
              from programme p
             where p.status in ('DRAFT', 'CHANGES_REQUESTED') and p.sponsor_body_id = :body
            """;

    /** To be asked of leads only. */
    public WaitingQuery queryFor(Actor lead) {
        return new WaitingQuery(WAITING, Map.of("body", lead.bodyId()));
    }
}
