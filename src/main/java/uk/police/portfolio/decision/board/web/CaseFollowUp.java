package uk.police.portfolio.decision.board.web;

import java.util.Map;
import org.springframework.stereotype.Component;
import uk.police.portfolio.decision.CaseDetails;
import uk.police.portfolio.decision.followup.FollowUps;
import uk.police.portfolio.decision.followup.Supersessions;

/** What follows a decision: conditions, reviews and the decisions before and after it. */
@Component
class CaseFollowUp {

    private final FollowUps followUps;
    private final Supersessions supersessions;

    CaseFollowUp(FollowUps followUps, Supersessions supersessions) {
        this.followUps = followUps;
        this.supersessions = supersessions;
    }

    /** @param names forces by code */
    FollowUpPage of(CaseDetails decided, Map<String, String> names) {
        return FollowUpPage.of(followUps.of(decided), supersessions.around(decided), names);
    }
}
