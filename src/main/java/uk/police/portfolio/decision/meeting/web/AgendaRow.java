package uk.police.portfolio.decision.meeting.web;

import uk.police.portfolio.decision.CaseState;

/**
 * A case on an agenda, or one that could be put there.
 *
 * @param asks it is written down what the board is asked
 */
record AgendaRow(String reference, String title, CaseState state, boolean asks) {

    /** Its vote can be opened. */
    public boolean isReady() {
        return state == CaseState.READY_FOR_BOARD && asks;
    }

    public boolean takesInterests() {
        return state == CaseState.READY_FOR_BOARD || state == CaseState.VOTING;
    }
}
