package uk.police.portfolio.identity.signin.record;

import java.time.Instant;
import java.util.List;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.Change;
import uk.police.portfolio.shared.DomainEvent;
import uk.police.portfolio.shared.Subject;

/**
 * Somebody tried to come in and was not let in; who they are is not known, whoever's account it was.
 *
 * @param subject the person whose account it was; where it was nobody's, nothing that would say what was typed
 * @param tries how many tries this entry stands for
 */
public record SignInFailed(Actor by, Instant at, Subject subject, WayIn way, int tries) implements DomainEvent {

    @Override
    public List<Change> changes() {
        return List.of(Change.to("wayIn", way.words()), Change.to("tries", tries));
    }
}
