package uk.police.portfolio.authority;

import java.time.Instant;
import java.util.List;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.Change;
import uk.police.portfolio.shared.DomainEvent;
import uk.police.portfolio.shared.Subject;

/** A vehicle rule says something else from now on. */
public record VehicleRuleChanged(Actor by, Instant at, String code, List<Change> changes, String reason)
        implements DomainEvent {

    @Override
    public Subject subject() {
        return new Subject("vehicle rule", code, code);
    }
}
