package uk.police.portfolio.organisation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.Change;
import uk.police.portfolio.shared.DomainEvent;
import uk.police.portfolio.shared.Subject;

/** A body was put on the register. */
public record BodyEstablished(Actor by, Instant at, String code, String name, LocalDate fromOn) implements DomainEvent {

    @Override
    public Subject subject() {
        return new Subject("body", code, name);
    }

    @Override
    public List<Change> changes() {
        return List.of(Change.to("fromOn", fromOn));
    }
}
