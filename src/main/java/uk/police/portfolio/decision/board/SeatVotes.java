package uk.police.portfolio.decision.board;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.police.portfolio.decision.BySeatHolder;
import uk.police.portfolio.decision.CaseDetails;
import uk.police.portfolio.decision.CaseVote;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.Refusal;

/** The votes of a pool's seats, where a pool votes on a case beside the board. */
@Service
@Transactional
public class SeatVotes {

    private final VotingRepository votings;
    private final CaseVote cases;
    private final Clock clock;

    SeatVotes(VotingRepository votings, CaseVote cases, Clock clock) {
        this.votings = votings;
        this.cases = cases;
        this.clock = clock;
    }

    /**
     * A seat votes, or votes again. Refused: {@code OWN_CASE} and {@code NOT_YOUR_SEAT} (on the record),
     * {@code AGAINST_NEEDS_A_REASON}, {@code VOTE_IS_OVER}; a vote on another version than the current one is stale. The same vote sent twice is one.
     *
     * @param seat {@code kent/policing-body}
     */
    @BySeatHolder
    public void cast(String caseReference, String seat, CastVote command, Actor by) {
        CaseDetails asked = cases.lock(caseReference);
        Optional<Voting> open = votings.findByCaseIdAndEndingIsNull(asked.id());
        Optional<Refusal> otherwise = open.map(voting -> voting.refusal(seat, by))
                .orElse(Optional.of(Refusal.of("CASE_IS_" + asked.state(), caseReference)));
        List<Refusal> refusals = new ArrayList<>(
                cases.ownCase(caseReference, by).or(() -> otherwise).stream().toList());
        open.flatMap(voting -> voting.over(clock.instant())).ifPresent(refusals::add);
        if (command.choice() == Choice.AGAINST && command.reason().isBlank()) {
            refusals.add(Refusal.of("AGAINST_NEEDS_A_REASON"));
        }
        Separation.refuse(refusals);
        Voting voting = open.orElseThrow();
        if (command.editionRead() == asked.edition() && voting.repeats(seat, command)) {
            return;
        }
        cases.castForSeat(caseReference, command.editionRead(), by);
        voting.castForSeat(seat, command, asked, by, clock.instant());
        votings.save(voting);
    }
}
