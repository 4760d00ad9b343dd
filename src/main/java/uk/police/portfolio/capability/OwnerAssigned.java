package uk.police.portfolio.capability;

import java.time.Instant;
import java.util.List;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.Change;
import uk.police.portfolio.shared.DomainEvent;
import uk.police.portfolio.shared.Subject;

/** A capability got its owner for some forces, by a decision. */
public record OwnerAssigned(Actor by, Instant at, String capabilityName, AssignOwner assigned) implements DomainEvent {

    @Override
    public Subject subject() {
        return new Subject("capability", assigned.capabilityCode(), capabilityName);
    }

    @Override
    public List<Change> changes() {
        return List.of(
                Change.to("owner", assigned.ownership().words()),
                Change.to("forces", String.join(", ", assigned.forceCodes())),
                Change.to("decision", assigned.decisionReference()),
                Change.to("effectiveOn", assigned.effectiveOn()));
    }
}
