package uk.police.portfolio.authority;

import java.time.Instant;
import java.util.List;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.Change;
import uk.police.portfolio.shared.DomainEvent;
import uk.police.portfolio.shared.FinancialYear;
import uk.police.portfolio.shared.Money;
import uk.police.portfolio.shared.Subject;

/** A decision drew headroom, or gave back what it had drawn. */
public record HeadroomMoved(
        Actor by, Instant at, DrawnFor drawnFor, boolean credited, FinancialYear year, Money amount, int accounts)
        implements DomainEvent {

    @Override
    public Subject subject() {
        return new Subject("headroom", drawnFor.reference(), drawnFor.title());
    }

    @Override
    public String act() {
        return credited ? "HeadroomCredited" : "HeadroomDrawn";
    }

    @Override
    public List<Change> changes() {
        return List.of(Change.to("amount", amount), Change.to("financialYear", year), Change.to("accounts", accounts));
    }
}
