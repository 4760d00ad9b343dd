package uk.police.portfolio.identity;

import java.time.Instant;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.DomainEvent;
import uk.police.portfolio.shared.Subject;

/** A person ended a session of theirs from another one. */
public record SessionEnded(Actor by, Instant at, Subject subject) implements DomainEvent {}
