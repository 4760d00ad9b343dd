package uk.police.portfolio.decision.board;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.police.portfolio.decision.BySecretariatOrChair;
import uk.police.portfolio.decision.CaseDetails;
import uk.police.portfolio.decision.CaseVote;
import uk.police.portfolio.decision.VoteCount;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.Refusal;
import uk.police.portfolio.shared.RefusedException;

/** How an open vote goes on: it is given more time, or, where it is tied, it is held anew. */
@Service
@Transactional
public class Ballots {

    private final VotingRepository votings;
    private final CaseVote cases;
    private final BallotCall call;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Ballots(VotingRepository votings, CaseVote cases, BallotCall call, ApplicationEventPublisher events, Clock clock) {
        this.votings = votings;
        this.cases = cases;
        this.call = call;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Gives the members more time, until the end of another day. Refused: {@code VOTE_END_IS_NOT_LATER} where the day is past
     * or not after the one that holds, and as every act on a case.
     */
    @BySecretariatOrChair
    public void extend(String caseReference, LocalDate closesOn, String reason, Actor by) {
        CaseDetails asked = cases.lock(caseReference);
        cases.extend(caseReference, reason, by);
        Voting voting = open(asked).orElseThrow();
        voting.extend(closesOn, reason, asked, by, clock.instant());
        votings.save(voting);
    }

    /**
     * Ends a tied vote without a result and opens another: rules and roll are frozen anew, and the votes that were cast stay
     * with the one that ended. Refused: {@code VOTE_IS_NOT_TIED}, {@code QUORUM_IMPOSSIBLE}, and to whoever may not close it.
     */
    @BySecretariatOrChair
    public void holdAnew(String caseReference, int editionRead, String reason, Actor by) {
        CaseDetails asked = cases.lock(caseReference);
        Optional<Voting> open = open(asked);
        Separation.refuse(
                cases
                        .ownCase(caseReference, by)
                        .or(() -> open.flatMap(voting -> TheChairCloses.refusal(voting, by)))
                        .stream()
                        .toList());
        Voting next = anew(asked, open);
        open.map(Voting::count).filter(count -> !count.isTied()).ifPresent(Ballots::refuseUntied);
        cases.voteAnew(caseReference, editionRead, next.count(), reason, by);
        Voting tied = open.orElseThrow();
        Instant now = clock.instant();
        tied.end(VotingEnd.HELD_ANEW, now);
        votings.saveAndFlush(tied);
        votings.save(next);
        events.publishEvent(
                new VoteHeldAnew(by, now, asked.heading(), tied.count(), next.count(), next.rulesVersion(), reason));
    }

    /** Who would be on the roll, were the open vote held anew now: in a meeting, of those who were there. */
    @Transactional(readOnly = true)
    public VotingDetails rollAnew(CaseDetails asked) {
        return anew(asked, open(asked)).details();
    }

    /** Every vote on the case, the latest first. */
    @Transactional(readOnly = true)
    public List<VotingDetails> on(CaseDetails asked) {
        return votings.findByCaseIdOrderByOpenedAtDesc(asked.id()).stream()
                .map(Voting::details)
                .toList();
    }

    private Voting anew(CaseDetails asked, Optional<Voting> open) {
        return call.on(asked, open.map(Voting::sitting).orElse(null));
    }

    private Optional<Voting> open(CaseDetails asked) {
        return votings.findByCaseIdAndEndingIsNull(asked.id());
    }

    private static void refuseUntied(VoteCount count) {
        throw new RefusedException(List.of(Refusal.of("VOTE_IS_NOT_TIED", count.inFavour(), count.against())));
    }
}
