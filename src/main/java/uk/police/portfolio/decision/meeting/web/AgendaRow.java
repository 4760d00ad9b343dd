package uk.police.portfolio.decision.meeting.web;

import uk.police.portfolio.decision.CaseState;

/**
 * A case on an agenda, or one that could be put there.
 *
 * @param asks it is written down what the board is asked
 * @param own the reader sent it in: others act on it
 */
record AgendaRow(String reference, String title, CaseState state, boolean asks, boolean own) {

    /** The reader could open its vote, if they open any. */
    public boolean isReady() {
        return state == CaseState.READY_FOR_BOARD && asks && !own;
    }

    public boolean takesInterests() {
        return !own && (state == CaseState.READY_FOR_BOARD || state == CaseState.VOTING);
    }
}
