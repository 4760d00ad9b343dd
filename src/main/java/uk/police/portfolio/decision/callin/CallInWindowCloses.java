package uk.police.portfolio.decision.callin;

import java.util.UUID;
import org.springframework.stereotype.Component;
import uk.police.portfolio.jobs.Job;

/** At the end of its last day a window closes, and a decision that was not called in takes effect. */
@Component
class CallInWindowCloses implements Job<CallInWindowCloses.Window> {

    static final String NAME = "close-call-in-window";

    /** Which window of which decision. */
    record Window(String caseReference, UUID windowId) {}

    private final CallIns callIns;

    CallInWindowCloses(CallIns callIns) {
        this.callIns = callIns;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Class<Window> payload() {
        return Window.class;
    }

    @Override
    public void run(Window window) {
        callIns.end(window.caseReference(), window.windowId());
    }
}
