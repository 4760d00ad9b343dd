package uk.police.portfolio.decision;

/** Where a case is. */
public enum CaseState {
    /** Being written by its author; nobody else has it. */
    DRAFT,
    /** Sent to the secretariat, which has not picked it up yet. */
    SUBMITTED,
    /** The secretariat checks it and chooses its route. */
    IN_TRIAGE,
    /** Back with its author, with a reason. */
    CHANGES_REQUESTED,
    /** The seats that it concerns are being asked. */
    IN_CONSULTATION,
    /** Complete; it waits for the vote to open. */
    READY_FOR_BOARD,
    /** Members may vote. */
    VOTING,
    /** The board, or the office that may, has decided. */
    DECIDED,
    /** Published; the seats may still call it in. */
    CALL_IN_WINDOW,
    /** Called in; its effect is suspended until it is heard. */
    CALLED_IN,
    /** The decision holds. */
    IN_EFFECT,
    /** Ended: not carried, closed with a reason, superseded or complete. */
    CLOSED,
    /** Taken back by its author. */
    WITHDRAWN;

    public boolean canBecome(CaseState next) {
        return switch (this) {
            case DRAFT -> next == SUBMITTED || next.endsAnUndecidedCase();
            case SUBMITTED -> next == IN_TRIAGE || next.endsAnUndecidedCase();
            case IN_TRIAGE ->
                switch (next) {
                    case CHANGES_REQUESTED, IN_CONSULTATION, READY_FOR_BOARD, DECIDED -> true;
                    default -> next.endsAnUndecidedCase();
                };
            case CHANGES_REQUESTED -> next == IN_TRIAGE || next.endsAnUndecidedCase();
            case IN_CONSULTATION -> next == READY_FOR_BOARD || next.endsAnUndecidedCase();
            case READY_FOR_BOARD -> next == VOTING || next.endsAnUndecidedCase();
            case VOTING -> next == READY_FOR_BOARD || next == DECIDED || next.endsAnUndecidedCase();
            case DECIDED -> next == CALL_IN_WINDOW || next == IN_EFFECT;
            case CALL_IN_WINDOW -> next == IN_EFFECT || next == CALLED_IN;
            case CALLED_IN -> next == IN_EFFECT || next == READY_FOR_BOARD || next == IN_TRIAGE;
            case IN_EFFECT -> next == CLOSED;
            case CLOSED, WITHDRAWN -> false;
        };
    }

    public boolean isOver() {
        return this == CLOSED || this == WITHDRAWN;
    }

    private boolean endsAnUndecidedCase() {
        return this == CLOSED || this == WITHDRAWN;
    }
}
