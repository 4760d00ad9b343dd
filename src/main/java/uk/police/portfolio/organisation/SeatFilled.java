package uk.police.portfolio.organisation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.Change;
import uk.police.portfolio.shared.DomainEvent;
import uk.police.portfolio.shared.Subject;

/** An office began to fill a force's seat. */
public record SeatFilled(Actor by, Instant at, String seatCode, String officeCode, String officeTitle, LocalDate fromOn)
        implements DomainEvent {

    @Override
    public Subject subject() {
        return new Subject("seat", seatCode, officeTitle);
    }

    @Override
    public List<Change> changes() {
        return List.of(Change.to("office", officeCode), Change.to("fromOn", fromOn));
    }
}
