package uk.police.portfolio.programme.web.show;

import uk.police.portfolio.programme.ProgrammeAct;

/** Where each act on a programme is done. */
enum ActLink {
    /** Its sections. */
    WRITE(ProgrammeAct.WRITE, "draft"),
    /** Check answers and declare. */
    SUBMIT(ProgrammeAct.SUBMIT, "draft/check"),
    /** The stage of its business case. */
    STAGE(ProgrammeAct.CHANGE_STAGE, "stage"),
    /** What it is now expected to cost. */
    FORECAST(ProgrammeAct.REVISE_FORECAST, "forecast"),
    /** By what it is measured. */
    BASELINE(ProgrammeAct.REBASELINE, "baseline"),
    /** Take the request for another baseline back. */
    BASELINE_WITHDRAWAL(ProgrammeAct.WITHDRAW_BASELINE, "baseline-withdrawal"),
    /** Stop it for a time. */
    PAUSE(ProgrammeAct.PAUSE, "pause"),
    /** Take it up again. */
    RESUMPTION(ProgrammeAct.RESUME, "resumption"),
    /** It is finished. */
    CLOSURE(ProgrammeAct.CLOSE, "closure"),
    /** It ends early. */
    CANCELLATION(ProgrammeAct.CANCEL, "cancellation"),
    /** Take it back. */
    WITHDRAWAL(ProgrammeAct.WITHDRAW, "withdrawal");

    private final ProgrammeAct act;
    private final String path;

    ActLink(ProgrammeAct act, String path) {
        this.act = act;
        this.path = path;
    }

    ProgrammeAct act() {
        return act;
    }

    public String path() {
        return path;
    }
}
