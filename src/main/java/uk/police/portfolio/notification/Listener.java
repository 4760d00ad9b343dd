package uk.police.portfolio.notification;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import uk.police.portfolio.jobs.DurableJobs;
import uk.police.portfolio.shared.DomainEvent;

/** Hears what happens and stages what is told of it in the act's own transaction: no act, no message; the act waits for neither. */
@Component
class Listener {

    private final DurableJobs jobs;

    Listener(DurableJobs jobs) {
        this.jobs = jobs;
    }

    @EventListener
    void hear(DomainEvent event) {
        for (Line<?> line : WhoIsTold.LINES) {
            line.announce(event)
                    .ifPresent(told -> jobs.stage(Announcing.NAME, told.key() + "/" + told.audience(), told));
        }
    }
}
