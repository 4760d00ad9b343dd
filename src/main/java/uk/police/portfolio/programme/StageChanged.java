package uk.police.portfolio.programme;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.Change;
import uk.police.portfolio.shared.DomainEvent;
import uk.police.portfolio.shared.Subject;

/** A programme's business case came to another stage. */
public record StageChanged(
        Actor by, Instant at, Subject subject, @Nullable Stage before, Stage after, String reason)
        implements DomainEvent {

    @Override
    public List<Change> changes() {
        return List.of(Change.of("stage", before, after));
    }
}
