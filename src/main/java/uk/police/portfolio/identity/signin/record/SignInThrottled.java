package uk.police.portfolio.identity.signin.record;

import java.time.Instant;
import java.util.List;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.Change;
import uk.police.portfolio.shared.DomainEvent;
import uk.police.portfolio.shared.Subject;

/**
 * Somebody tried to come in too often, and was made to wait before anything was compared.
 *
 * @param subject the person whose account it was; where it was nobody's, nothing that would say what was typed
 * @param tries how many tries this entry stands for
 */
public record SignInThrottled(Actor by, Instant at, Subject subject, WayIn way, int tries) implements DomainEvent {

    @Override
    public List<Change> changes() {
        return List.of(Change.to("wayIn", way.words()), Change.to("tries", tries));
    }
}
