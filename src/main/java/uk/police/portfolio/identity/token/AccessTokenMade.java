package uk.police.portfolio.identity.token;

import java.time.Instant;
import java.util.List;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.Change;
import uk.police.portfolio.shared.DomainEvent;
import uk.police.portfolio.shared.Subject;

/** A person made a token for a program that acts for them in the office that they made it in. */
public record AccessTokenMade(Actor by, Instant at, Subject subject, Scopes scopes, Instant expiresAt)
        implements DomainEvent {

    @Override
    public List<Change> changes() {
        return List.of(Change.to("scopes", scopes), Change.to("expiresAt", expiresAt));
    }
}
