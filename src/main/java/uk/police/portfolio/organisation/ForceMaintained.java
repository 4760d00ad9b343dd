package uk.police.portfolio.organisation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.Change;
import uk.police.portfolio.shared.DomainEvent;
import uk.police.portfolio.shared.Subject;

/** A policing body began to maintain a force. */
public record ForceMaintained(
        Actor by, Instant at, String policingBodyCode, String policingBodyName, String forceCode, LocalDate fromOn)
        implements DomainEvent {

    @Override
    public Subject subject() {
        return new Subject("body", policingBodyCode, policingBodyName);
    }

    @Override
    public List<Change> changes() {
        return List.of(Change.to("maintains", forceCode), Change.to("fromOn", fromOn));
    }
}
