package uk.police.portfolio.decision.chase;

import java.time.Clock;
import org.springframework.stereotype.Component;
import uk.police.portfolio.decision.CaseDetails;
import uk.police.portfolio.decision.DecisionCourse;
import uk.police.portfolio.decision.board.BoardVotes;
import uk.police.portfolio.decision.board.VotingDetails;
import uk.police.portfolio.jobs.Job;
import uk.police.portfolio.shared.Actor;

/** Shortly before its last day, those who have not voted are reminded. */
@Component
class VoteReminder implements Job<VoteDays.Due> {

    static final String NAME = "remind-voters";

    private final DecisionCourse cases;
    private final BoardVotes votes;
    private final SilentVoters voters;
    private final Clock clock;

    VoteReminder(DecisionCourse cases, BoardVotes votes, SilentVoters voters, Clock clock) {
        this.cases = cases;
        this.votes = votes;
        this.voters = voters;
        this.clock = clock;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Class<VoteDays.Due> payload() {
        return VoteDays.Due.class;
    }

    @Override
    public void run(VoteDays.Due due) {
        CaseDetails asked = cases.lock(due.caseReference());
        votes.votingOn(asked)
                .filter(VotingDetails::isOpen)
                .filter(voting -> due.lastDay().equals(voting.closesOn()))
                .ifPresent(voting ->
                        voters.remind(asked, voters.of(voting), due.lastDay(), Actor.PORTAL, clock.instant()));
    }
}
