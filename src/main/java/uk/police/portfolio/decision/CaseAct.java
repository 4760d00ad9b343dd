package uk.police.portfolio.decision;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What can be done to a case, in which states, and where it leads. */
public enum CaseAct {
    /** The author sends it in. */
    SUBMIT(CaseState.SUBMITTED, CaseState.DRAFT),
    /** The secretariat takes it on. */
    PICK_UP(CaseState.IN_TRIAGE, CaseState.SUBMITTED),
    /** The secretariat sends it back with a reason. */
    REQUEST_CHANGES(CaseState.CHANGES_REQUESTED, CaseState.IN_TRIAGE),
    /** The author sends it in again, changed. */
    RESUBMIT(CaseState.IN_TRIAGE, CaseState.CHANGES_REQUESTED),
    /** The secretariat writes down what the board is asked to decide. */
    PROPOSE(null, CaseState.IN_TRIAGE, CaseState.READY_FOR_BOARD),
    /** The secretariat puts it before the board. */
    SEND_TO_BOARD(CaseState.READY_FOR_BOARD, CaseState.IN_TRIAGE),
    /** A member says that they have an interest, and takes no further part. */
    DECLARE_INTEREST(null, CaseState.READY_FOR_BOARD, CaseState.VOTING),
    /** The secretariat or the chair opens the vote. */
    OPEN_VOTE(CaseState.VOTING, CaseState.READY_FOR_BOARD),
    /** A member votes, or votes again. */
    CAST_VOTE(null, CaseState.VOTING),
    /** The vote ends without a result: the quorum was lost, or the case changed. */
    STOP_VOTE(CaseState.READY_FOR_BOARD, CaseState.VOTING),
    /** The chair closes the vote and it is carried. */
    CARRY(CaseState.DECIDED, CaseState.VOTING),
    /** The chair closes the vote and it is not carried. */
    NOT_CARRY(CaseState.CLOSED, CaseState.VOTING),
    /** The author takes it back. */
    WITHDRAW(CaseState.WITHDRAWN, Undecided.STATES),
    /** The secretariat closes it with a reason. */
    CLOSE(CaseState.CLOSED, Undecided.STATES);

    private final @Nullable CaseState to;
    private final Set<CaseState> from;

    CaseAct(@Nullable CaseState to, CaseState first, CaseState... more) {
        this(to, EnumSet.of(first, more));
    }

    CaseAct(@Nullable CaseState to, Set<CaseState> from) {
        this.to = to;
        this.from = from;
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
