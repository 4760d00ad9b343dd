package uk.police.portfolio.identity;

import java.time.Instant;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.DomainEvent;
import uk.police.portfolio.shared.Subject;

/** A person was put on the register and sent a link to set their password, or sent another. */
public record PersonInvited(Actor by, Instant at, Subject subject) implements DomainEvent {}
