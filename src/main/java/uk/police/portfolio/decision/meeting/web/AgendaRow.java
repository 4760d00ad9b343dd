package uk.police.portfolio.decision.meeting.web;

import uk.police.portfolio.decision.CaseState;

/** A case on an agenda, or one that could be put there. */
record AgendaRow(String reference, String title, CaseState state, int edition) {

    public boolean isReady() {
        return state == CaseState.READY_FOR_BOARD;
    }

    public boolean takesInterests() {
        return state == CaseState.READY_FOR_BOARD || state == CaseState.VOTING;
    }
}
