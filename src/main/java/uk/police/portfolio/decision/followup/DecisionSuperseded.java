package uk.police.portfolio.decision.followup;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import uk.police.portfolio.decision.CaseEvent;
import uk.police.portfolio.decision.CaseHeading;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.Change;

/**
 * A later decision takes the place of this one for some of the forces that it binds.
 *
 * @param later reference of the later one
 * @param forces for which it does
 * @param from the first day on which this one does not hold for them
 */
public record DecisionSuperseded(
        Actor by, Instant at, CaseHeading heading, String later, List<String> forces, LocalDate from)
        implements CaseEvent {

    public DecisionSuperseded {
        forces = List.copyOf(forces);
    }

    @Override
    public List<Change> changes() {
        return List.of(
                Change.to("supersededBy", later),
                Change.to("forces", String.join(", ", forces)),
                Change.to("from", from));
    }
}
