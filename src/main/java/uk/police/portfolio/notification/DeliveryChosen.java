package uk.police.portfolio.notification;

import java.time.Instant;
import java.util.List;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.Change;
import uk.police.portfolio.shared.DomainEvent;
import uk.police.portfolio.shared.Subject;

/** Somebody chose how they want their messages. */
record DeliveryChosen(Actor by, Instant at, Delivery before, Delivery after) implements DomainEvent {

    @Override
    public Subject subject() {
        return new Subject("person", by.personId().toString(), by.personName());
    }

    @Override
    public List<Change> changes() {
        return List.of(Change.of("delivery", before, after));
    }
}
