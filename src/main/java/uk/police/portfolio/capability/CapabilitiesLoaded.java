package uk.police.portfolio.capability;

import java.time.Instant;
import java.util.List;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.Change;
import uk.police.portfolio.shared.DomainEvent;
import uk.police.portfolio.shared.Subject;

/** The reviewed file of capabilities was loaded; what was already there was left alone. */
record CapabilitiesLoaded(Actor by, Instant at, String file, int added) implements DomainEvent {

    @Override
    public Subject subject() {
        return new Subject("reference data", file, file);
    }

    @Override
    public List<Change> changes() {
        return List.of(Change.to("added", added));
    }
}
