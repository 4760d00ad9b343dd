package uk.police.portfolio.decision;

import static uk.police.portfolio.decision.CaseParty.AUTHOR;
import static uk.police.portfolio.decision.CaseParty.BOARD_MEMBER;
import static uk.police.portfolio.decision.CaseParty.OFFICE_WITH_AUTHORITY;
import static uk.police.portfolio.decision.CaseParty.PORTAL;
import static uk.police.portfolio.decision.CaseParty.SEAT_HOLDER;
import static uk.police.portfolio.decision.CaseParty.SECRETARIAT_OR_CHAIR;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What can be done to a case, by whom, in which states, and where it leads: the one table of its moves. */
public enum CaseAct {
    /** The author sends it in. */
    SUBMIT(AUTHOR, CaseState.SUBMITTED, CaseState.DRAFT),
    /** The secretariat takes it on. */
    PICK_UP(CaseParty.SECRETARIAT, CaseState.IN_TRIAGE, CaseState.SUBMITTED),
    /** The secretariat sends it back with a reason. */
    REQUEST_CHANGES(CaseParty.SECRETARIAT, CaseState.CHANGES_REQUESTED, CaseState.IN_TRIAGE),
    /** The author sends it in again, changed. */
    RESUBMIT(AUTHOR, CaseState.IN_TRIAGE, CaseState.CHANGES_REQUESTED),
    /** The secretariat writes down what the board is asked to decide. */
    PROPOSE(CaseParty.SECRETARIAT, null, CaseState.IN_TRIAGE, CaseState.READY_FOR_BOARD),
    /** The secretariat asks the seats that it concerns. */
    CONSULT(CaseParty.SECRETARIAT, CaseState.IN_CONSULTATION, CaseState.IN_TRIAGE),
    /** The consultation is closed and every reply is published: the secretariat puts it before the board. */
    END_CONSULTATION(CaseParty.SECRETARIAT, CaseState.READY_FOR_BOARD, CaseState.IN_CONSULTATION),
    /** The secretariat puts it before the board. */
    SEND_TO_BOARD(CaseParty.SECRETARIAT, CaseState.READY_FOR_BOARD, CaseState.IN_TRIAGE),
    /** One office that may decides it, with a reason. */
    DECIDE_LOCALLY(OFFICE_WITH_AUTHORITY, CaseState.DECIDED, CaseState.IN_TRIAGE),
    /** A member says that they have an interest, and takes no further part. */
    DECLARE_INTEREST(BOARD_MEMBER, null, CaseState.READY_FOR_BOARD, CaseState.VOTING),
    /** The secretariat or the chair opens the vote. */
    OPEN_VOTE(SECRETARIAT_OR_CHAIR, CaseState.VOTING, CaseState.READY_FOR_BOARD),
    /** A member votes, or votes again. */
    CAST_VOTE(BOARD_MEMBER, null, CaseState.VOTING),
    /** A seat of the pool that votes beside the board votes, or votes again. */
    VOTE_FOR_SEAT(SEAT_HOLDER, null, CaseState.VOTING),
    /** The secretariat or the chair gives the members more time, with a reason. */
    EXTEND_VOTE(SECRETARIAT_OR_CHAIR, null, CaseState.VOTING),
    /** A tied vote is held anew, with a roll called anew. */
    VOTE_ANEW(SECRETARIAT_OR_CHAIR, null, CaseState.VOTING),
    /** The vote ends without a result: the quorum was lost, or the case changed. */
    STOP_VOTE(PORTAL, CaseState.READY_FOR_BOARD, CaseState.VOTING),
    /** The chair closes the vote and it is carried. */
    CARRY(SECRETARIAT_OR_CHAIR, CaseState.DECIDED, CaseState.VOTING),
    /** The chair closes the vote and it is not carried. */
    NOT_CARRY(SECRETARIAT_OR_CHAIR, CaseState.CLOSED, CaseState.VOTING),
    /** The secretariat publishes the decision; from then on it can be called in for a time. */
    PUBLISH(CaseParty.SECRETARIAT, CaseState.CALL_IN_WINDOW, CaseState.DECIDED),
    /** The secretariat publishes the decision and it takes effect at once, with a reason that is shown for ever. */
    PUBLISH_URGENTLY(CaseParty.SECRETARIAT, CaseState.IN_EFFECT, CaseState.DECIDED),
    /** The time to call it in is over. */
    END_WINDOW(PORTAL, CaseState.IN_EFFECT, CaseState.CALL_IN_WINDOW),
    /** A seat joins the call, or takes its own back. */
    JOIN_CALL(SEAT_HOLDER, null, CaseState.CALL_IN_WINDOW),
    /** Enough seats of enough forces have joined the call. */
    CALL_IN(PORTAL, CaseState.CALLED_IN, CaseState.CALL_IN_WINDOW),
    /** Heard: the decision stands. */
    CONFIRM(SECRETARIAT_OR_CHAIR, CaseState.IN_EFFECT, CaseState.CALLED_IN),
    /** Heard: the board is asked again, in a new version. */
    AMEND(SECRETARIAT_OR_CHAIR, CaseState.READY_FOR_BOARD, CaseState.CALLED_IN),
    /** Heard: it goes back to the secretariat. */
    REFER_BACK(SECRETARIAT_OR_CHAIR, CaseState.IN_TRIAGE, CaseState.CALLED_IN),
    /** A condition of it was met. */
    MEET_CONDITION(CaseParty.SECRETARIAT, null, CaseState.IN_EFFECT),
    /** It was reviewed, and still holds. */
    REVIEW(CaseParty.SECRETARIAT, null, CaseState.IN_EFFECT),
    /** All that was decided has been done. */
    COMPLETE(CaseParty.SECRETARIAT, CaseState.CLOSED, CaseState.IN_EFFECT),
    /** Its time is over. */
    EXPIRE(CaseParty.SECRETARIAT, CaseState.CLOSED, CaseState.IN_EFFECT),
    /** A later decision takes its place. */
    SUPERSEDE(CaseParty.SECRETARIAT, CaseState.CLOSED, CaseState.IN_EFFECT),
    /** The author takes it back. */
    WITHDRAW(AUTHOR, CaseState.WITHDRAWN, Undecided.STATES),
    /** The secretariat closes it with a reason. */
    CLOSE(CaseParty.SECRETARIAT, CaseState.CLOSED, Undecided.STATES);

    private final CaseParty by;
    private final @Nullable CaseState to;
    private final Set<CaseState> from;

    CaseAct(CaseParty by, @Nullable CaseState to, CaseState first, CaseState... more) {
        this(by, to, EnumSet.of(first, more));
    }

    CaseAct(CaseParty by, @Nullable CaseState to, Set<CaseState> from) {
        this.by = by;
        this.to = to;
        this.from = from;
    }

    public CaseParty by() {
        return by;
    }

    public boolean isPossibleIn(CaseState state) {
        return from.contains(state);
    }

    /** The state that it leads to; empty where the case stays where it is. */
    public Optional<CaseState> leadsTo() {
        return Optional.ofNullable(to);
    }

    private static final class Undecided {
        static final Set<CaseState> STATES = EnumSet.range(CaseState.DRAFT, CaseState.VOTING);
    }
}
