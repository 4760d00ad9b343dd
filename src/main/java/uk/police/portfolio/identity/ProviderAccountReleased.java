package uk.police.portfolio.identity;

import java.time.Instant;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.DomainEvent;
import uk.police.portfolio.shared.Subject;

/** A person may come in with another account of the identity provider: the next with their address is bound. */
public record ProviderAccountReleased(Actor by, Instant at, Subject subject, String reason) implements DomainEvent {}
