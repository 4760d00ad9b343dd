package uk.police.portfolio.decision.board;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import uk.police.portfolio.decision.CaseClosed;
import uk.police.portfolio.decision.CaseEvent;
import uk.police.portfolio.decision.CaseRegister;
import uk.police.portfolio.decision.VoteStopped;

/** An open vote ends with what it was about: its case stopped it, was withdrawn or closed. */
@Component
class VoteEnds {

    private final VotingRepository votings;
    private final CaseRegister cases;

    VoteEnds(VotingRepository votings, CaseRegister cases) {
        this.votings = votings;
        this.cases = cases;
    }

    @EventListener
    void stopped(VoteStopped stopped) {
        end(stopped.caseReference(), VotingEnd.valueOf(stopped.why().name()), stopped);
    }

    @EventListener
    void closed(CaseClosed closed) {
        end(closed.caseReference(), VotingEnd.CASE_ENDED, closed);
    }

    private void end(String reference, VotingEnd how, CaseEvent event) {
        votings.findByCaseIdAndEndingIsNull(cases.details(reference).id()).ifPresent(voting -> {
            voting.end(how, event.at());
            votings.save(voting);
        });
    }
}
