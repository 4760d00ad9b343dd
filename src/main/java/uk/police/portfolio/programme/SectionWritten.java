package uk.police.portfolio.programme;

import java.time.Instant;
import java.util.List;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.Change;
import uk.police.portfolio.shared.DomainEvent;
import uk.police.portfolio.shared.Subject;

/** A section of a programme was written. */
public record SectionWritten(Actor by, Instant at, Subject subject, Section section, List<Change> changes)
        implements DomainEvent {}
