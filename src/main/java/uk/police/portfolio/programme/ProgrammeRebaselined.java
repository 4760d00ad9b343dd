package uk.police.portfolio.programme;

import java.time.Instant;
import java.util.List;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.Change;
import uk.police.portfolio.shared.DomainEvent;
import uk.police.portfolio.shared.Money;
import uk.police.portfolio.shared.Subject;

/**
 * A decision took effect by which a programme is measured by another plan; the original stays.
 *
 * @param caseReference of the decision
 * @param planNumber of the plan that it is measured by now
 */
public record ProgrammeRebaselined(
        Actor by, Instant at, Subject subject, String caseReference, int planNumber, Money before, Money after)
        implements DomainEvent {

    @Override
    public List<Change> changes() {
        return List.of(
                Change.to("decision", caseReference),
                Change.to("plan", planNumber),
                Change.of("baseline", before.full(), after.full()));
    }
}
