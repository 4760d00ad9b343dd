package uk.police.portfolio.shared;

import java.time.Clock;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Puts a refusal that matters on the record before it is thrown; the entry outlives the refused act's transaction. */
@Component
public class RecordRefusal {

    private final ApplicationEventPublisher events;
    private final Clock clock;

    RecordRefusal(ApplicationEventPublisher events, Clock clock) {
        this.events = events;
        this.clock = clock;
    }

    /**
     * Records the attempt and answers the exception to throw.
     *
     * @param attempted the verb in words, for example {@code sign the instrument}
     */
    public RefusedException of(Actor by, Subject subject, String attempted, List<Refusal> refusals) {
        events.publishEvent(new AttemptRefused(by, clock.instant(), subject, attempted, refusals));
        return RefusedException.onTheRecord(refusals);
    }
}
