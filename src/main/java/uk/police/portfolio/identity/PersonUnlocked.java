package uk.police.portfolio.identity;

import java.time.Instant;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.DomainEvent;
import uk.police.portfolio.shared.Subject;

/** A locked person may sign in again. */
public record PersonUnlocked(Actor by, Instant at, Subject subject, String reason) implements DomainEvent {}
