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
import org.jspecify.annotations.Nullable;
import uk.police.portfolio.authority.Matter;
import uk.police.portfolio.decision.CaseClosed.Ending;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.Aggregate;
import uk.police.portfolio.shared.RefusedException;
import uk.police.portfolio.shared.StaleVersionException;
import uk.police.portfolio.shared.WorkingDays;

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
    private @Nullable String lastReason;
    private int edition;

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

    Case(String reference, DecisionSubject subject, Instant at) {
        this.reference = reference;
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

    void stopVote(StopReason why, Actor by, Instant at) {
        become(CaseAct.STOP_VOTE, by, at, why.name());
        registerEvent(new VoteStopped(by, at, heading(), why));
    }

    void closeVote(VoteCount count, Actor by, Instant at) {
        refuseUnlessPossible(CaseAct.CARRY);
        count.refuseUnlessQuorate();
        if (count.isCarried()) {
            carry(question(), count, by, at);
        } else {
            end(CaseAct.NOT_CARRY, Ending.NOT_CARRIED, count.words(), by, at);
        }
    }

    private void carry(Proposal decided, VoteCount count, Actor by, Instant at) {
        become(CaseAct.CARRY, by, at, count.words());
        LocalDate today = LocalDate.ofInstant(at, WorkingDays.LONDON);
        this.decidedOn = today;
        registerEvent(new DecisionTaken(by, at, heading(), current().subject(), decided, today, count.words()));
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
            if (!before.canBecome(next)) {
                throw new IllegalStateException(before + " cannot become " + next);
            }
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
                lastReason,
                edition,
                authors(),
                current.subject(),
                current.proposal());
    }
}
