package uk.police.portfolio.identity;

import java.time.Instant;
import java.util.List;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.Change;
import uk.police.portfolio.shared.DomainEvent;
import uk.police.portfolio.shared.Subject;

/** A person set their password; their other sessions ended at once. */
public record PasswordSet(Actor by, Instant at, Subject subject, PasswordOccasion occasion) implements DomainEvent {

    @Override
    public List<Change> changes() {
        return List.of(Change.to("occasion", occasion));
    }
}
