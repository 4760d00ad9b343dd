package uk.police.portfolio.programme;

import java.time.Instant;
import java.util.List;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.Change;
import uk.police.portfolio.shared.DomainEvent;
import uk.police.portfolio.shared.Subject;

/** A programme was put on the register as a draft. */
public record ProgrammeProposed(Actor by, Instant at, Subject subject, ProgrammeLevel level, String sponsor)
        implements DomainEvent {

    @Override
    public List<Change> changes() {
        return List.of(Change.to("level", level), Change.to("sponsor", sponsor));
    }
}
