package uk.police.portfolio.organisation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.Change;
import uk.police.portfolio.shared.DomainEvent;
import uk.police.portfolio.shared.Subject;

/** An office was put on the register. */
public record OfficeEstablished(Actor by, Instant at, String code, String title, LocalDate fromOn)
        implements DomainEvent {

    @Override
    public Subject subject() {
        return new Subject("office", code, title);
    }

    @Override
    public List<Change> changes() {
        return List.of(Change.to("fromOn", fromOn));
    }
}
