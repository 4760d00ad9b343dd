package uk.police.portfolio.programme.view;

import java.time.Instant;
import java.util.List;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.Change;
import uk.police.portfolio.shared.DomainEvent;
import uk.police.portfolio.shared.Subject;

/** A person gave a view of theirs another name. */
public record ViewRenamed(Actor by, Instant at, Subject subject, List<Change> changes) implements DomainEvent {}
