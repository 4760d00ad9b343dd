package uk.police.portfolio.programme;

import java.time.Instant;
import java.util.List;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.Change;
import uk.police.portfolio.shared.DomainEvent;
import uk.police.portfolio.shared.Subject;

/** A programme was decided for; its costs are its original baseline from now on. */
public record ProgrammeApproved(Actor by, Instant at, Subject subject, String caseReference, String reason)
        implements DomainEvent {

    @Override
    public List<Change> changes() {
        return List.of(Change.of("status", ProgrammeStatus.SUBMITTED, ProgrammeStatus.APPROVED));
    }
}
