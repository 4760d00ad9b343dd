package uk.police.portfolio.identity.token;

import java.time.Instant;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.DomainEvent;
import uk.police.portfolio.shared.Subject;

/** A person took a token back; it opens nothing from then on. */
public record AccessTokenRevoked(Actor by, Instant at, Subject subject) implements DomainEvent {}
