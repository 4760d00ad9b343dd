package uk.police.portfolio.decision;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.NotFoundException;
import uk.police.portfolio.shared.Refusal;
import uk.police.portfolio.shared.RefusedException;

/**
 * What a vote does to its case; only {@code decision.board} calls it, which knows who may vote. Each act waits for the one
 * before it on the same case, and is refused with {@code CASE_IS_…} in a state that it is not for.
 */
@Service
@Transactional
public class CaseVote {

    private final CaseRepository cases;
    private final Clock clock;

    CaseVote(CaseRepository cases, Clock clock) {
        this.cases = cases;
        this.clock = clock;
    }

    /** The case as it is, and as it stays until this transaction ends. */
    public CaseDetails lock(String caseReference) {
        return locked(caseReference).details();
    }

    /** {@code OWN_CASE} to whoever sent the case in. */
    public Optional<Refusal> ownCase(String caseReference, Actor by) {
        return NobodyDecidesTheirOwnCase.refusal(locked(caseReference), by);
    }

    /** Refused: {@code PROPOSAL_IS_MISSING}; {@code QUORUM_IMPOSSIBLE} where too few members may vote. */
    public void open(String caseReference, int editionRead, VoteCount start, int rulesVersion, Actor by) {
        change(caseReference, by, (opened, at) -> {
            opened.refuseUnlessCurrent(editionRead);
            opened.openVote(start, rulesVersion, by, at);
        });
    }

    /** A vote on another version than the one that is read is stale; the difference is shown. */
    public void cast(String caseReference, int editionRead, Actor by) {
        change(caseReference, by, (voted, at) -> {
            voted.refuseUnlessCurrent(editionRead);
            voted.castVote(by, at);
        });
    }

    /** A seat of the pool votes; as {@link #cast}. */
    public void castForSeat(String caseReference, int editionRead, Actor by) {
        change(caseReference, by, (voted, at) -> {
            voted.refuseUnlessCurrent(editionRead);
            voted.voteForSeat(by, at);
        });
    }

    public void extend(String caseReference, String reason, Actor by) {
        change(caseReference, by, (extended, at) -> extended.extendVote(reason, by, at));
    }

    /** Refused: {@code QUORUM_IMPOSSIBLE} where too few members may vote by now. */
    public void voteAnew(String caseReference, int editionRead, VoteCount start, String reason, Actor by) {
        change(caseReference, by, (voted, at) -> {
            voted.refuseUnlessCurrent(editionRead);
            voted.voteAnew(start, reason, by, at);
        });
    }

    public void declareInterest(String caseReference, String interest, Actor by) {
        Case declared = locked(caseReference);
        declared.declareInterest(interest, by, clock.instant());
        cases.save(declared);
    }

    public void stop(String caseReference, StopReason why, Actor by) {
        Case stopped = locked(caseReference);
        stopped.stopVote(why, by, clock.instant());
        cases.save(stopped);
    }

    /**
     * Carried or not, as the count says; refused with {@code QUORUM_NOT_REACHED} where too few have voted.
     *
     * @param binding binds whom it may, in this transaction, where it is carried
     */
    public void close(
            String caseReference, int editionRead, VoteCount count, Function<CaseDetails, Reach> binding, Actor by) {
        change(caseReference, by, (closed, at) -> {
            closed.refuseUnlessCurrent(editionRead);
            closed.refuseUnlessClosable(count);
            Reach reach = count.isCarried() ? binding.apply(closed.details()) : new Reach("", List.of(), List.of());
            closed.closeVote(count, reach, by, at);
        });
    }

    private void change(String reference, Actor by, BiConsumer<Case, Instant> act) {
        Case changed = locked(reference);
        NobodyDecidesTheirOwnCase.refusal(changed, by).ifPresent(refusal -> {
            throw RefusedException.onTheRecord(List.of(refusal));
        });
        act.accept(changed, clock.instant());
        cases.save(changed);
    }

    private Case locked(String reference) {
        return cases.lock(reference).orElseThrow(() -> new NotFoundException("case", reference));
    }
}
