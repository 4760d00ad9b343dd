package uk.police.portfolio.decision;

import java.util.Arrays;

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

    /** Whether some act leads there from here: {@link CaseAct} is the one table of moves. */
    public boolean canBecome(CaseState next) {
        return Arrays.stream(CaseAct.values())
                .filter(act -> act.isPossibleIn(this))
                .anyMatch(act -> act.leadsTo().filter(next::equals).isPresent());
    }

    public boolean isOver() {
        return this == CLOSED || this == WITHDRAWN;
    }
}
