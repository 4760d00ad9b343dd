package uk.police.portfolio.programme.view;

import java.time.Instant;
import java.util.List;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.Change;
import uk.police.portfolio.shared.DomainEvent;
import uk.police.portfolio.shared.Subject;

/** A person deleted a view of theirs. */
public record ViewDeleted(Actor by, Instant at, Subject subject, String query) implements DomainEvent {

    @Override
    public List<Change> changes() {
        return List.of(Change.of("query", query, null));
    }
}
