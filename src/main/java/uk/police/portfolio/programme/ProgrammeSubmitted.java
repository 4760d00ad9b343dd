package uk.police.portfolio.programme;

import java.time.Instant;
import java.util.List;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.Change;
import uk.police.portfolio.shared.DomainEvent;
import uk.police.portfolio.shared.Money;
import uk.police.portfolio.shared.Subject;

/** A programme was sent in, for the first time or again. */
public record ProgrammeSubmitted(Actor by, Instant at, Subject subject, String caseReference, Money wholeLife)
        implements DomainEvent {

    @Override
    public List<Change> changes() {
        return List.of(Change.to("case", caseReference), Change.to("wholeLifeCost", wholeLife.full()));
    }
}
