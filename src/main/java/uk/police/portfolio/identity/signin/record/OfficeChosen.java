package uk.police.portfolio.identity.signin.record;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.Change;
import uk.police.portfolio.shared.DomainEvent;
import uk.police.portfolio.shared.Subject;

/**
 * A person who is signed in chose the office that they act in from then on.
 *
 * @param before title of the office they acted in until then, or null
 */
public record OfficeChosen(
        Actor by, Instant at, Subject subject, @Nullable String before) implements DomainEvent {

    @Override
    public List<Change> changes() {
        return List.of(Change.of("office", before, subject.title()));
    }
}
