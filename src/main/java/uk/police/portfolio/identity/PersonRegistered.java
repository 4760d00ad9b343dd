package uk.police.portfolio.identity;

import java.time.Instant;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.DomainEvent;
import uk.police.portfolio.shared.Subject;

/** A person was put on the register with a password. */
public record PersonRegistered(Actor by, Instant at, Subject subject) implements DomainEvent {}
