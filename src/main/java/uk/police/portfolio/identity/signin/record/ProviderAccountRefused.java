package uk.police.portfolio.identity.signin.record;

import java.time.Instant;
import java.util.List;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.Change;
import uk.police.portfolio.shared.DomainEvent;
import uk.police.portfolio.shared.Subject;

/**
 * Somebody came from the identity provider with a person's address, but not with the account that the person is known by.
 *
 * @param subject the person whose address it is
 * @param tries how many tries this entry stands for
 */
public record ProviderAccountRefused(Actor by, Instant at, Subject subject, int tries) implements DomainEvent {

    @Override
    public List<Change> changes() {
        return List.of(Change.to("tries", tries));
    }
}
