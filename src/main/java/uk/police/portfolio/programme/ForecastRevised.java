package uk.police.portfolio.programme;

import java.time.Instant;
import java.util.List;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.Change;
import uk.police.portfolio.shared.DomainEvent;
import uk.police.portfolio.shared.Money;
import uk.police.portfolio.shared.Subject;

/** What a programme is expected to cost was revised; the original stays. */
public record ForecastRevised(
        Actor by, Instant at, Subject subject, int planNumber, Money before, Money after, String reason)
        implements DomainEvent {

    @Override
    public List<Change> changes() {
        return List.of(Change.of("wholeLifeCost", before.full(), after.full()), Change.to("forecast", planNumber));
    }
}
