package uk.police.portfolio.authority;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.Change;
import uk.police.portfolio.shared.DomainEvent;
import uk.police.portfolio.shared.Subject;

/**
 * An instrument came within 90, 60 or 30 days of its last day; said once for each.
 *
 * @param stage 30, 60 or 90
 * @param lastDay the last day on which it may be used
 * @param givers codes of the offices and seats that gave it
 * @param taker code of the office, seat or board that it was given to
 */
public record InstrumentExpiring(
        Actor by,
        Instant at,
        String reference,
        String title,
        int stage,
        LocalDate lastDay,
        List<String> givers,
        String taker)
        implements DomainEvent {

    public InstrumentExpiring {
        givers = List.copyOf(givers);
    }

    @Override
    public Subject subject() {
        return new Subject("instrument", reference, title);
    }

    @Override
    public List<Change> changes() {
        return List.of(Change.to("stage", stage), Change.to("lastDay", lastDay));
    }
}
