package uk.police.portfolio.programme;

/** What a reader may do with a programme now; pages show a button for each, and the verbs refuse the rest. */
public enum ProgrammeAct {
    /** Write its sections. */
    WRITE,
    /** Send it in. */
    SUBMIT,
    /** Take it back. */
    WITHDRAW,
    /** Say that its business case has come to another stage. */
    CHANGE_STAGE,
    /** Revise what it is expected to cost. */
    REVISE_FORECAST,
    /** Ask for a decision that the latest forecast be its baseline. */
    REBASELINE,
    /** Take the request for that decision back, while it is undecided. */
    WITHDRAW_BASELINE,
    /** Stop it for a time. */
    PAUSE,
    /** Take it up again. */
    RESUME,
    /** Say that it is finished. */
    CLOSE,
    /** End it before it is finished. */
    CANCEL
}
