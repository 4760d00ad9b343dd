package uk.police.portfolio.decision;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.police.portfolio.authority.Matter;
import uk.police.portfolio.decision.CaseClosed.Ending;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.Aggregate;
import uk.police.portfolio.shared.London;
import uk.police.portfolio.shared.Refusal;
import uk.police.portfolio.shared.RefusedException;
import uk.police.portfolio.shared.StaleVersionException;

@Entity
@Table(name = "decision_case")
class Case extends Aggregate<Case> {

    private String reference;
    private String subjectKind;
    private String subjectReference;
    private String title;

    @Enumerated(EnumType.STRING)
    private Matter matter;

    private UUID authorId;
    private UUID sponsoringBodyId;
    private UUID submittingBodyId;

    @Enumerated(EnumType.STRING)
    private CaseState state = CaseState.DRAFT;

    private Instant stateSince;
    private Instant submittedAt;
    private @Nullable Instant beforeBoardAt;
    private @Nullable LocalDate decidedOn;
    private @Nullable String decider;
    private @Nullable Instant publishedAt;
    private boolean urgent;
    private @Nullable String lastReason;
    private int edition;
    private int rulesVersion;

    @OneToMany(
            mappedBy = "heldBy",
            cascade = {CascadeType.PERSIST, CascadeType.MERGE})
    @OrderBy("number")
    private List<CaseEdition> editions = new ArrayList<>();

    @OneToMany(
            mappedBy = "doneTo",
            cascade = {CascadeType.PERSIST, CascadeType.MERGE})
    @OrderBy("doneAt, id")
    private List<CaseActTaken> acts = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected Case() {}

    /** @param rulesVersion of the rule book by which it is triaged, whatever changes later */
    Case(String reference, DecisionSubject subject, int rulesVersion, Instant at) {
        this.reference = reference;
        this.rulesVersion = rulesVersion;
        this.subjectKind = subject.kind();
        this.subjectReference = subject.reference();
        this.submittedAt = at;
        this.stateSince = at;
        add(subject, null, at);
    }

    void submit(Actor by, Instant at) {
        become(CaseAct.SUBMIT, by, at, null);
        registerEvent(new CaseSubmitted(by, at, heading(), edition));
    }

    void pickUp(Actor by, Instant at) {
        become(CaseAct.PICK_UP, by, at, null);
        registerEvent(new CasePickedUp(by, at, heading()));
    }

    void requestChanges(String reason, Actor by, Instant at) {
        become(CaseAct.REQUEST_CHANGES, by, at, reason);
        registerEvent(new ChangesRequested(by, at, heading(), reason));
    }

    void resubmit(DecisionSubject subject, Actor by, Instant at) {
        become(CaseAct.RESUBMIT, by, at, null);
        CaseEdition before = current();
        add(subject, before.proposal(), at);
        registerEvent(new CaseResubmitted(by, at, heading(), edition, current().changesSince(before)));
    }

    /** The board's question in a new edition; a vote on the edition before ends without a result. */
    void propose(Proposal proposal, Actor by, Instant at) {
        if (state == CaseState.VOTING) {
            stopVote(StopReason.CASE_CHANGED, by, at);
        }
        refuseUnlessPossible(CaseAct.PROPOSE);
        List<Refusal> backdated = proposal.backdated(London.dayOf(at));
        RefusedException.throwIfAny(backdated);
        become(CaseAct.PROPOSE, by, at, null);
        CaseEdition before = current();
        add(before.subject(), proposal, at);
        registerEvent(new OutcomeProposed(by, at, heading(), edition, current().changesSince(before)));
    }

    void sendToBoard(String reason, Actor by, Instant at) {
        become(CaseAct.SEND_TO_BOARD, by, at, reason);
        this.beforeBoardAt = at;
        registerEvent(new CaseSentToBoard(by, at, heading(), reason));
    }

    void declareInterest(String interest, Actor by, Instant at) {
        become(CaseAct.DECLARE_INTEREST, by, at, interest);
    }

    void openVote(VoteCount start, int rulesVersion, Actor by, Instant at) {
        refuseUnlessPossible(CaseAct.OPEN_VOTE);
        question();
        start.refuseUnlessPossible();
        become(CaseAct.OPEN_VOTE, by, at, null);
        registerEvent(new VoteOpened(by, at, heading(), edition, start.eligible(), start.quorum(), rulesVersion));
    }

    void castVote(Actor by, Instant at) {
        become(CaseAct.CAST_VOTE, by, at, null);
    }

    void voteForSeat(Actor by, Instant at) {
        become(CaseAct.VOTE_FOR_SEAT, by, at, null);
    }

    void extendVote(String reason, Actor by, Instant at) {
        become(CaseAct.EXTEND_VOTE, by, at, reason);
    }

    void voteAnew(VoteCount start, String reason, Actor by, Instant at) {
        start.refuseUnlessPossible();
        become(CaseAct.VOTE_ANEW, by, at, reason);
    }

    void stopVote(StopReason why, Actor by, Instant at) {
        become(CaseAct.STOP_VOTE, by, at, why.name());
        registerEvent(new VoteStopped(by, at, heading(), why));
    }

    void refuseUnlessClosable(VoteCount count) {
        refuseUnlessPossible(CaseAct.CARRY);
        count.refuseUnlessQuorate();
    }

    /** @param reach where it is carried; otherwise nothing is bound */
    void closeVote(VoteCount count, Reach reach, Actor by, Instant at) {
        refuseUnlessClosable(count);
        if (count.isCarried()) {
            decide(CaseAct.CARRY, question(), reach, count.words(), by, at);
        } else {
            end(CaseAct.NOT_CARRY, Ending.NOT_CARRIED, count.words(), by, at);
        }
    }

    void decideLocally(Reach reach, String reason, Actor by, Instant at) {
        refuseUnlessPossible(CaseAct.DECIDE_LOCALLY);
        decide(CaseAct.DECIDE_LOCALLY, question(), reach, reason, by, at);
    }

    private void decide(CaseAct act, Proposal decided, Reach reach, String result, Actor by, Instant at) {
        LocalDate today = London.dayOf(at);
        this.decidedOn = today;
        this.decider = reach.decider();
        become(act, by, at, result);
        registerEvent(new DecisionTaken(by, at, heading(), current().subject(), decided, today, result, reach));
    }

    void consult(String reason, Actor by, Instant at) {
        become(CaseAct.CONSULT, by, at, reason);
        registerEvent(new CaseConsulted(by, at, heading(), reason));
    }

    void endConsultation(ConsultationEnd consultation, String reason, Actor by, Instant at) {
        refuseUnlessPossible(CaseAct.END_CONSULTATION);
        consultation.refuseUnlessComplete();
        become(CaseAct.END_CONSULTATION, by, at, reason);
        this.beforeBoardAt = at;
        registerEvent(new ConsultationEnded(by, at, heading(), reason));
    }

    void publish(Actor by, Instant at) {
        become(CaseAct.PUBLISH, by, at, null);
        this.publishedAt = at;
        registerEvent(new DecisionPublished(by, at, heading(), false, ""));
    }

    void publishUrgently(String reason, Actor by, Instant at) {
        refuseUnlessPossible(CaseAct.PUBLISH_URGENTLY);
        this.publishedAt = at;
        this.urgent = true;
        registerEvent(new DecisionPublished(by, at, heading(), true, reason));
        takeEffect(CaseAct.PUBLISH_URGENTLY, reason, by, at);
    }

    /** Its window is over, or its hearing has confirmed it. */
    void takeEffect(CaseAct act, String reason, Actor by, Instant at) {
        become(act, by, at, reason);
        registerEvent(new DecisionInEffect(by, at, heading(), current().subject(), question(), act, reason));
    }

    void joinCall(String reason, Actor by, Instant at) {
        become(CaseAct.JOIN_CALL, by, at, reason);
    }

    void callIn(String reason, Actor by, Instant at) {
        become(CaseAct.CALL_IN, by, at, reason);
        registerEvent(new DecisionCalledIn(by, at, heading(), reason));
    }

    /** The board is asked again; whoever voted on the version before has to vote anew. */
    void amend(String reason, Actor by, Instant at) {
        refuseUnlessPossible(CaseAct.AMEND);
        CaseEdition before = current();
        add(before.subject(), before.proposal(), at);
        reopen(CaseAct.AMEND, reason, by, at);
        registerEvent(new OutcomeProposed(by, at, heading(), edition, List.of()));
    }

    void referBack(String reason, Actor by, Instant at) {
        reopen(CaseAct.REFER_BACK, reason, by, at);
    }

    private void reopen(CaseAct act, String reason, Actor by, Instant at) {
        become(act, by, at, reason);
        this.decidedOn = null;
        this.decider = null;
        registerEvent(new DecisionReopened(by, at, heading(), act, edition, reason));
    }

    void meetCondition(String words, Actor by, Instant at) {
        become(CaseAct.MEET_CONDITION, by, at, words);
    }

    void review(String words, Actor by, Instant at) {
        become(CaseAct.REVIEW, by, at, words);
    }

    /** Complete, expired or superseded. */
    void finish(CaseAct act, String reason, Actor by, Instant at) {
        become(act, by, at, reason);
        registerEvent(new DecisionEnded(by, at, heading(), act, reason));
    }

    void withdraw(String reason, Actor by, Instant at) {
        end(CaseAct.WITHDRAW, Ending.WITHDRAWN, reason, by, at);
    }

    void close(String reason, Actor by, Instant at) {
        end(CaseAct.CLOSE, Ending.CLOSED, reason, by, at);
    }

    private void end(CaseAct act, Ending ending, String reason, Actor by, Instant at) {
        become(act, by, at, reason);
        registerEvent(new CaseClosed(by, at, heading(), ending, reason));
    }

    private void become(CaseAct act, Actor by, Instant at, @Nullable String reason) {
        refuseUnlessPossible(act);
        CaseState before = state;
        CaseState next = act.leadsTo().orElse(state);
        if (next != before) {
            this.state = next;
            this.stateSince = at;
            this.lastReason = reason;
        }
        acts.add(new CaseActTaken(this, act, before, by, at, reason));
    }

    /** What the board is asked; refused until the secretariat has written it. */
    private Proposal question() {
        Proposal proposal = current().proposal();
        if (proposal == null) {
            throw RefusedException.because("PROPOSAL_IS_MISSING");
        }
        return proposal;
    }

    void refuseUnlessPossible(CaseAct act) {
        if (!act.isPossibleIn(state)) {
            throw RefusedException.because("CASE_IS_" + state, reference);
        }
    }

    /** Refused with what has changed where the reader read an earlier edition. */
    void refuseUnlessCurrent(int read) {
        if (read != edition) {
            throw new StaleVersionException(current().changesSince(editions, read));
        }
    }

    boolean isAuthoredBy(UUID person) {
        return authors().contains(person);
    }

    private Set<UUID> authors() {
        Set<UUID> authors = new HashSet<>(Set.of(authorId));
        acts.stream()
                .filter(CaseActTaken::isSubmission)
                .map(CaseActTaken::personId)
                .forEach(authors::add);
        return authors;
    }

    private Set<UUID> authorOffices() {
        return acts.stream()
                .filter(CaseActTaken::isSubmission)
                .map(CaseActTaken::officeId)
                .collect(Collectors.toSet());
    }

    private void add(DecisionSubject subject, @Nullable Proposal proposal, Instant at) {
        this.title = subject.title();
        this.matter = subject.matter();
        this.authorId = subject.authorId();
        this.sponsoringBodyId = subject.sponsoringBodyId();
        this.submittingBodyId = subject.submittingBodyId();
        this.edition++;
        editions.add(new CaseEdition(this, edition, subject, proposal, at));
    }

    private CaseEdition current() {
        return editions.get(editions.size() - 1);
    }

    CaseHeading heading() {
        return new CaseHeading(reference, subjectKind, subjectReference, title);
    }

    CaseState state() {
        return state;
    }

    CaseDetails details() {
        CaseEdition current = current();
        return new CaseDetails(
                uuid(),
                reference,
                state,
                stateSince,
                submittedAt,
                beforeBoardAt,
                decidedOn,
                decider,
                publishedAt,
                urgent,
                lastReason,
                edition,
                rulesVersion,
                acts.stream().map(CaseActTaken::act).collect(Collectors.toSet()),
                authors(),
                authorOffices(),
                current.subject(),
                current.proposal());
    }
}
