package uk.police.portfolio.identity;

import java.time.Instant;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.DomainEvent;
import uk.police.portfolio.shared.Subject;

/** A person came in with an account of the identity provider for the first time: from then on it alone opens their door. */
public record ProviderAccountBound(Actor by, Instant at, Subject subject) implements DomainEvent {}
