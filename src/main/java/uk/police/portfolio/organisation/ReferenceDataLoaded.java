package uk.police.portfolio.organisation;

import java.time.Instant;
import java.util.List;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.Change;
import uk.police.portfolio.shared.DomainEvent;
import uk.police.portfolio.shared.Subject;

/** A reviewed file of reference data was loaded; what was already there was left alone. */
public record ReferenceDataLoaded(Actor by, Instant at, String file, String sha256, int added) implements DomainEvent {

    @Override
    public Subject subject() {
        return new Subject("reference data", file, file);
    }

    @Override
    public List<Change> changes() {
        return List.of(Change.to("sha256", sha256), Change.to("added", added));
    }
}
