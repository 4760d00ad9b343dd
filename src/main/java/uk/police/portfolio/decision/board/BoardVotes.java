package uk.police.portfolio.decision.board;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.police.portfolio.decision.BySecretariat;
import uk.police.portfolio.decision.BySecretariatOrChair;
import uk.police.portfolio.decision.CaseAct;
import uk.police.portfolio.decision.CaseDetails;
import uk.police.portfolio.decision.CaseVote;
import uk.police.portfolio.decision.StopReason;
import uk.police.portfolio.decision.VoteCount;
import uk.police.portfolio.decision.binding.BindingPreview;
import uk.police.portfolio.decision.binding.Bindings;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.London;
import uk.police.portfolio.shared.Refusal;
import uk.police.portfolio.shared.Role;

/**
 * The board's votes. Acts on one case follow one another; the later of two is judged by what the earlier left, and refused
 * with {@code CASE_IS_…} where the case has moved on. Whoever sent the case in is refused with {@code OWN_CASE}, on the record.
 */
@Service
@Transactional
public class BoardVotes {

    private final VotingRepository votings;
    private final InterestRepository interests;
    private final CaseVote cases;
    private final BallotCall call;
    private final RollCall roll;
    private final Bindings bindings;
    private final Clock clock;

    BoardVotes(
            VotingRepository votings,
            InterestRepository interests,
            CaseVote cases,
            BallotCall call,
            RollCall roll,
            Bindings bindings,
            Clock clock) {
        this.votings = votings;
        this.interests = interests;
        this.cases = cases;
        this.call = call;
        this.roll = roll;
        this.bindings = bindings;
        this.clock = clock;
    }

    /**
     * Opens the vote on the version that was read; roll and rules are frozen. Refused: {@code PROPOSAL_IS_MISSING},
     * {@code QUORUM_IMPOSSIBLE}; an earlier version is stale.
     */
    @BySecretariatOrChair
    public void open(String caseReference, int editionRead, Actor by) {
        open(caseReference, editionRead, null, by);
    }

    /** The same in a meeting: only those who are there are asked, and they are the quorum. */
    @BySecretariatOrChair
    public void openIn(Sitting sitting, String caseReference, int editionRead, Actor by) {
        open(caseReference, editionRead, sitting, by);
    }

    private void open(String caseReference, int editionRead, @Nullable Sitting sitting, Actor by) {
        CaseDetails asked = cases.lock(caseReference);
        Voting voting = call.on(asked, sitting);
        cases.open(caseReference, editionRead, voting.count(), voting.rulesVersion(), by);
        votings.save(voting);
    }

    /** Who would be on the roll, were the vote opened now. */
    @Transactional(readOnly = true)
    public VotingDetails rollFor(CaseDetails asked) {
        return call.on(asked, null).details();
    }

    /** The same for a vote in a meeting. */
    @Transactional(readOnly = true)
    public VotingDetails rollFor(CaseDetails asked, Sitting sitting) {
        return call.on(asked, sitting).details();
    }

    /**
     * Votes, or votes again. Refused: {@code RECUSED} (on the record), {@code NOT_ON_THE_ROLL},
     * {@code AGAINST_NEEDS_A_REASON}, {@code VOTE_IS_OVER} with its last day; a vote on another version than the current one is stale. The same vote sent twice is one.
     */
    @ByMember
    public void cast(String caseReference, CastVote command, Actor by) {
        CaseDetails asked = cases.lock(caseReference);
        Optional<Voting> open = votings.findByCaseIdAndEndingIsNull(asked.id());
        List<Refusal> refusals = takingPart(caseReference, open.flatMap(voting -> voting.refusal(by)), by);
        open.flatMap(voting -> voting.over(clock.instant())).ifPresent(refusals::add);
        if (command.choice() == Choice.AGAINST && command.reason().isBlank()) {
            refusals.add(Refusal.of("AGAINST_NEEDS_A_REASON"));
        }
        Separation.refuse(refusals);
        if (open.isPresent()
                && command.editionRead() == asked.edition()
                && open.get().repeats(command, by)) {
            return;
        }
        cases.cast(caseReference, command.editionRead(), by);
        Voting voting = open.orElseThrow();
        voting.cast(command, asked, by, clock.instant());
        votings.save(voting);
    }

    /**
     * A member takes no further part; a vote that they cast no longer counts. Where too few are left for a quorum, the vote
     * stops. Refused: {@code INTEREST_IS_DECLARED} a second time.
     */
    @ByMember
    public void declareInterest(String caseReference, String words, Actor by) {
        CaseDetails asked = cases.lock(caseReference);
        declare(asked, new Interest(asked, words, by, clock.instant()), by);
    }

    /**
     * The secretariat writes down what a member declared aloud in a meeting; it has the same effect. Refused:
     * {@code INTEREST_IS_DECLARED}, and {@code OWN_CASE} (on the record) to whoever sent the case in.
     */
    @BySecretariat
    public void noteInterest(String caseReference, NoteInterest noted, Actor by) {
        CaseDetails asked = cases.lock(caseReference);
        Separation.refuse(cases.ownCase(caseReference, by).stream().toList());
        declare(asked, new Interest(asked, noted, by, clock.instant()), by);
    }

    private void declare(CaseDetails asked, Interest declared, Actor by) {
        UUID member = declared.personId();
        boolean known = interests.findByCaseIdOrderByDeclaredAt(asked.id()).stream()
                .anyMatch(interest -> interest.personId().equals(member));
        Separation.refuse(known ? List.of(Refusal.of("INTEREST_IS_DECLARED")) : List.of());
        cases.declareInterest(asked.reference(), declared.words(), by);
        interests.save(declared);
        votings.findByCaseIdAndEndingIsNull(asked.id()).ifPresent(voting -> {
            voting.recuse(member, declared.words());
            votings.save(voting);
            if (!voting.count().canBeQuorate()) {
                cases.stop(asked.reference(), StopReason.QUORUM_LOST, by);
            }
        });
    }

    /**
     * Closes the vote: carried or not, as the count says. Refused: {@code THE_CHAIR_CLOSES} to the secretariat where the chair
     * takes part, {@code RECUSED} to a chair who does not, {@code QUORUM_NOT_REACHED}; {@code COVERAGE_HAS_CHANGED} where the
     * forces that would be bound are not those that were read.
     *
     * @param coverageRead the fingerprint of the {@link Bindings#preview} that was read
     */
    @BySecretariatOrChair
    public void close(String caseReference, int editionRead, String coverageRead, Actor by) {
        CaseDetails asked = cases.lock(caseReference);
        Optional<Voting> open = votings.findByCaseIdAndEndingIsNull(asked.id());
        Separation.refuse(takingPart(caseReference, open.flatMap(voting -> TheChairCloses.refusal(voting, by)), by));
        VoteCount count = open.map(Voting::count).orElse(new VoteCount(0, 0, 0, 0, 0, false));
        open.ifPresent(
                voting -> voting.end(count.isCarried() ? VotingEnd.CARRIED : VotingEnd.NOT_CARRIED, clock.instant()));
        cases.close(
                caseReference, editionRead, count, voted -> bindings.bind(voted, RollCall.BOARD, coverageRead, by), by);
        open.ifPresent(votings::save);
    }

    /** Whom the board would bind, were the vote closed and carried now. */
    @Transactional(readOnly = true)
    public BindingPreview wouldBind(CaseDetails asked) {
        return bindings.preview(asked, RollCall.BOARD);
    }

    /** The open vote on the case, or the last one. */
    @Transactional(readOnly = true)
    public Optional<VotingDetails> votingOn(CaseDetails asked) {
        return votings.lastOn(asked.id()).map(Voting::details);
    }

    @Transactional(readOnly = true)
    public List<DeclaredInterest> interestsIn(CaseDetails asked) {
        if (!asked.taken().contains(CaseAct.DECLARE_INTEREST)) {
            return List.of();
        }
        return interests.findByCaseIdOrderByDeclaredAt(asked.id()).stream()
                .map(Interest::details)
                .toList();
    }

    /** Why somebody of the board takes no part in the case: {@code OWN_CASE} or {@code RECUSED}; empty where they do. */
    @Transactional(readOnly = true)
    public Optional<Refusal> whyNoPart(CaseDetails asked, Actor by) {
        if (asked.isAuthoredBy(by)) {
            return Optional.of(Refusal.of("OWN_CASE", asked.reference()));
        }
        return by.holds(Role.BOARD_MEMBER)
                ? roll.recusalOf(by.personId(), asked, today()).map(recusal -> Refusal.of("RECUSED"))
                : Optional.empty();
    }

    /** Whoever sent the case in is told that, and nothing more. */
    private List<Refusal> takingPart(String reference, Optional<Refusal> otherwise, Actor by) {
        return new ArrayList<>(
                cases.ownCase(reference, by).or(() -> otherwise).stream().toList());
    }

    private LocalDate today() {
        return London.today(clock);
    }
}
