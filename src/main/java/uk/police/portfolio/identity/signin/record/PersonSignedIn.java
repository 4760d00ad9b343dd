package uk.police.portfolio.identity.signin.record;

import java.time.Instant;
import java.util.List;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.Change;
import uk.police.portfolio.shared.DomainEvent;
import uk.police.portfolio.shared.Subject;

/** A person came in, in the only office that they hold, or in none yet. */
public record PersonSignedIn(Actor by, Instant at, Subject subject, WayIn way) implements DomainEvent {

    @Override
    public List<Change> changes() {
        return List.of(Change.to("wayIn", way.words()));
    }
}
