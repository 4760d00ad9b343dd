package uk.police.portfolio.capability;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.Change;
import uk.police.portfolio.shared.DomainEvent;
import uk.police.portfolio.shared.Subject;

/** A decision expired, and what it gave a capability as owner ended with it. */
public record OwnerReleased(
        Actor by,
        Instant at,
        String capabilityCode,
        String capabilityName,
        String decisionReference,
        List<String> forceCodes,
        LocalDate lastDay)
        implements DomainEvent {

    public OwnerReleased {
        forceCodes = List.copyOf(forceCodes);
    }

    @Override
    public Subject subject() {
        return new Subject("capability", capabilityCode, capabilityName);
    }

    @Override
    public List<Change> changes() {
        return List.of(
                Change.to("decision", decisionReference),
                Change.to("forces", String.join(", ", forceCodes)),
                Change.to("lastDay", lastDay));
    }
}
