package uk.police.portfolio.identity.signin.record;

import java.time.Instant;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.DomainEvent;
import uk.police.portfolio.shared.Subject;

/** A person left, and their session ended. */
public record PersonSignedOut(Actor by, Instant at, Subject subject) implements DomainEvent {}
