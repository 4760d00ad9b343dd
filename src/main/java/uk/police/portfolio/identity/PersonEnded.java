package uk.police.portfolio.identity;

import java.time.Instant;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.DomainEvent;
import uk.police.portfolio.shared.Subject;

/** A person left: they never sign in again, and what they did stays under their name. */
public record PersonEnded(Actor by, Instant at, Subject subject, String reason) implements DomainEvent {}
