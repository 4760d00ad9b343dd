package uk.police.portfolio.programme;

import java.time.Instant;
import java.util.List;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.Change;
import uk.police.portfolio.shared.DomainEvent;
import uk.police.portfolio.shared.Subject;

/** The source of a recorded programme says something else of it now. */
public record ProgrammeRestated(Actor by, Instant at, Subject subject, List<Change> changes) implements DomainEvent {}
