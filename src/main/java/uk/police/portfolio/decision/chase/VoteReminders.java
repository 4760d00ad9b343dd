package uk.police.portfolio.decision.chase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.police.portfolio.decision.BySecretariat;
import uk.police.portfolio.decision.CaseDetails;
import uk.police.portfolio.decision.DecisionCourse;
import uk.police.portfolio.decision.board.BoardVotes;
import uk.police.portfolio.decision.board.VotingDetails;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.London;
import uk.police.portfolio.shared.RefusedException;

/** The secretariat chases an open vote by hand, beside what the portal does by itself. */
@Service
@Transactional
public class VoteReminders {

    private final DecisionCourse cases;
    private final BoardVotes votes;
    private final SilentVoters voters;
    private final Clock clock;

    VoteReminders(DecisionCourse cases, BoardVotes votes, SilentVoters voters, Clock clock) {
        this.cases = cases;
        this.votes = votes;
        this.voters = voters;
        this.clock = clock;
    }

    /**
     * Reminds those who have not voted, and were not reminded today. Refused: {@code OWN_CASE} (on the record),
     * {@code NO_VOTE_IS_OPEN}, {@code VOTE_HAS_NO_LAST_DAY}, {@code VOTE_IS_OVER} with its last day,
     * {@code EVERYBODY_HAS_VOTED}, {@code VOTERS_REMINDED_TODAY} where all of them were.
     */
    @BySecretariat
    public void remind(String caseReference, Actor by) {
        CaseDetails asked = cases.lock(caseReference);
        asked.refuseItsAuthor(by);
        VotingDetails open = votes.votingOn(asked)
                .filter(VotingDetails::isOpen)
                .orElseThrow(() -> RefusedException.because("NO_VOTE_IS_OPEN", caseReference));
        LocalDate last = lastDay(open, caseReference);
        List<SilentVoter> silent = voters.of(open);
        if (silent.isEmpty()) {
            throw RefusedException.because("EVERYBODY_HAS_VOTED", caseReference);
        }
        if (voters.remind(asked, silent, last, by, clock.instant()) == 0) {
            throw RefusedException.because("VOTERS_REMINDED_TODAY", caseReference);
        }
    }

    /** Those who may vote and have not, each with when they were last reminded. */
    @Transactional(readOnly = true)
    public List<SilentVoter> silent(VotingDetails voting) {
        return voters.of(voting);
    }

    private LocalDate lastDay(VotingDetails open, String caseReference) {
        LocalDate last = open.closesOn();
        if (last == null) {
            throw RefusedException.because("VOTE_HAS_NO_LAST_DAY", caseReference);
        }
        if (London.today(clock).isAfter(last)) {
            throw RefusedException.because("VOTE_IS_OVER", last);
        }
        return last;
    }
}
