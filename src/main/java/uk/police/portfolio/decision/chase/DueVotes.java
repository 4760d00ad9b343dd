package uk.police.portfolio.decision.chase;

import java.util.function.BiConsumer;
import org.springframework.stereotype.Component;
import uk.police.portfolio.decision.CaseDetails;
import uk.police.portfolio.decision.DecisionCourse;
import uk.police.portfolio.decision.board.BoardVotes;
import uk.police.portfolio.decision.board.VotingDetails;

/** Finds the vote that a job was staged for, if it is still open and has the last day that it had then. */
@Component
class DueVotes {

    private final DecisionCourse cases;
    private final BoardVotes votes;

    DueVotes(DecisionCourse cases, BoardVotes votes) {
        this.cases = cases;
        this.votes = votes;
    }

    /** The case is locked meanwhile. */
    void ifStillDue(VoteDays.Due due, BiConsumer<CaseDetails, VotingDetails> act) {
        CaseDetails asked = cases.lock(due.caseReference());
        votes.votingOn(asked)
                .filter(VotingDetails::isOpen)
                .filter(voting -> due.lastDay().equals(voting.closesOn()))
                .ifPresent(voting -> act.accept(asked, voting));
    }
}
