package uk.police.portfolio.programme;

import java.time.Instant;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.DomainEvent;
import uk.police.portfolio.shared.Subject;

/** A programme was put before the board: its members may read it from now on. */
public record ProgrammeShownToBoard(Actor by, Instant at, Subject subject) implements DomainEvent {}
