package uk.police.portfolio.spend.pack;

import java.time.Instant;
import java.util.List;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.Change;
import uk.police.portfolio.shared.DomainEvent;
import uk.police.portfolio.shared.Subject;

/** Somebody chose whether they want to be told of the monthly pack. */
public record SpendPackWished(Actor by, Instant at, boolean before, boolean after) implements DomainEvent {

    @Override
    public Subject subject() {
        return new Subject("person", by.personId().toString(), by.personName());
    }

    @Override
    public List<Change> changes() {
        return List.of(Change.of("monthlyPack", before, after));
    }
}
