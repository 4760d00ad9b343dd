package uk.police.portfolio.decision.local;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.police.portfolio.decision.CaseEvent;
import uk.police.portfolio.decision.CaseHeading;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.Change;

/** The triager told the rules what they know of a case, and chose its route. */
public record RouteAssessed(Actor by, Instant at, CaseHeading heading, RouteDetails route) implements CaseEvent {

    @Override
    public @Nullable String reason() {
        return route.isOverridden() ? route.overrideReason() : null;
    }

    @Override
    public List<Change> changes() {
        return Change.only(
                Change.to("duplicateScore", route.duplicateScore()),
                Change.to("proposed", route.proposed()),
                Change.to("liftedBy", route.liftedBy()),
                Change.to("chosen", route.chosen()));
    }
}
