package uk.police.portfolio.decision.ratification;

import java.util.UUID;
import org.springframework.stereotype.Component;
import uk.police.portfolio.jobs.Job;

/** At the end of the time to ratify, the silence of those who have not answered speaks. */
@Component
class RatificationDeadline implements Job<RatificationDeadline.Asked> {

    static final String NAME = "end-ratification";

    /** Which decision's seats were asked. */
    record Asked(String caseReference, UUID bindingId) {}

    private final Ratifications ratifications;

    RatificationDeadline(Ratifications ratifications) {
        this.ratifications = ratifications;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Class<Asked> payload() {
        return Asked.class;
    }

    @Override
    public void run(Asked asked) {
        ratifications.end(asked.caseReference(), asked.bindingId());
    }
}
