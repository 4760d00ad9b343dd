package uk.police.portfolio.identity;

import java.time.Instant;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.DomainEvent;
import uk.police.portfolio.shared.Subject;

/** A person may not sign in until they are unlocked; their sessions ended at once. */
public record PersonLocked(Actor by, Instant at, Subject subject, String reason) implements DomainEvent {}
