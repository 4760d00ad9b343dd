package uk.police.portfolio.authority;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.Change;
import uk.police.portfolio.shared.DomainEvent;
import uk.police.portfolio.shared.Subject;

/** Something was done to an instrument. */
public record InstrumentChanged(
        Actor by,
        Instant at,
        String reference,
        String title,
        InstrumentAct what,
        List<Change> changes,
        @Nullable String reason)
        implements DomainEvent {

    @Override
    public Subject subject() {
        return new Subject("instrument", reference, title);
    }

    @Override
    public String act() {
        return what.onTheRecord();
    }
}
