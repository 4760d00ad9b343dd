package uk.police.portfolio.capability;

import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.police.portfolio.organisation.BodyEstablished;

/** A force has proposed owners of every capability from its first day, in the transaction that puts it on the register. */
@Component
class OwnersOfNewForces {

    private final OwnerLedger owners;

    OwnersOfNewForces(JdbcClient jdbc) {
        this.owners = new OwnerLedger(jdbc);
    }

    @EventListener
    void on(BodyEstablished news) {
        owners.propose(news.fromOn());
    }
}
