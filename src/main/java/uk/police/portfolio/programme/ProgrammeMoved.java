package uk.police.portfolio.programme;

import java.time.Instant;
import java.util.List;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.Change;
import uk.police.portfolio.shared.DomainEvent;
import uk.police.portfolio.shared.Subject;

/** A programme came to stand elsewhere: sent back, not approved, withdrawn, paused, resumed, closed or cancelled. */
public record ProgrammeMoved(
        Actor by, Instant at, Subject subject, ProgrammeStatus before, ProgrammeStatus after, String reason)
        implements DomainEvent {

    @Override
    public String act() {
        return switch (after) {
            case CHANGES_REQUESTED -> "ProgrammeReturned";
            case NOT_APPROVED -> "ProgrammeNotApproved";
            case WITHDRAWN -> "ProgrammeWithdrawn";
            case PAUSED -> "ProgrammePaused";
            case APPROVED, RECORDED -> "ProgrammeResumed";
            case CLOSED -> "ProgrammeClosed";
            case CANCELLED -> "ProgrammeCancelled";
            case DRAFT, SUBMITTED -> "ProgrammeMoved";
        };
    }

    @Override
    public List<Change> changes() {
        return List.of(Change.of("status", before, after));
    }
}
