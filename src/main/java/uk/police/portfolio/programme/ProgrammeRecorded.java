package uk.police.portfolio.programme;

import java.time.Instant;
import java.util.List;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.Change;
import uk.police.portfolio.shared.DomainEvent;
import uk.police.portfolio.shared.Money;
import uk.police.portfolio.shared.Subject;

/** A programme that was under way before the portal was put on the register, from a stated source. */
public record ProgrammeRecorded(Actor by, Instant at, Subject subject, Money wholeLife, Provenance provenance)
        implements DomainEvent {

    @Override
    public List<Change> changes() {
        return List.of(
                Change.to("source", provenance.source()),
                Change.to("costBasis", provenance.costBasis()),
                Change.to("wholeLifeCost", wholeLife.full()),
                Change.to("illustrative", provenance.illustrative()));
    }
}
