package uk.police.portfolio.programme.web;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import uk.police.portfolio.programme.ProgrammeAct;

/** An act that is confirmed on a page of its own, with a reason. */
enum Step {
    /** Takes it back. */
    WITHDRAWAL(ProgrammeAct.WITHDRAW),
    /** Its business case comes to another stage. */
    STAGE(ProgrammeAct.CHANGE_STAGE),
    /** Asks for a decision that its latest forecast be its baseline. */
    BASELINE(ProgrammeAct.REBASELINE),
    /** Takes the request for that decision back. */
    BASELINE_WITHDRAWAL(ProgrammeAct.WITHDRAW_BASELINE),
    /** Stops it for a time. */
    PAUSE(ProgrammeAct.PAUSE),
    /** Takes it up again. */
    RESUMPTION(ProgrammeAct.RESUME),
    /** It is finished. */
    CLOSURE(ProgrammeAct.CLOSE),
    /** It ends before it is finished. */
    CANCELLATION(ProgrammeAct.CANCEL);

    private final ProgrammeAct act;

    Step(ProgrammeAct act) {
        this.act = act;
    }

    static Optional<Step> at(String path) {
        return Arrays.stream(values()).filter(step -> step.path().equals(path)).findFirst();
    }

    public String path() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    ProgrammeAct act() {
        return act;
    }

    /** Whether there is no way back. */
    public boolean isFinal() {
        return this == WITHDRAWAL || this == CLOSURE || this == CANCELLATION;
    }
}
