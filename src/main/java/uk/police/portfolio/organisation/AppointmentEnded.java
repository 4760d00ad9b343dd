package uk.police.portfolio.organisation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.Change;
import uk.police.portfolio.shared.DomainEvent;
import uk.police.portfolio.shared.Subject;

/** A person's time in an office ended. */
public record AppointmentEnded(
        Actor by,
        Instant at,
        String officeCode,
        String officeTitle,
        UUID personId,
        @Nullable LocalDate before,
        LocalDate lastDay,
        String why)
        implements DomainEvent {

    @Override
    public Subject subject() {
        return new Subject("office", officeCode, officeTitle);
    }

    @Override
    public @Nullable String reason() {
        return why;
    }

    @Override
    public List<Change> changes() {
        return List.of(Change.of("holder", Change.person(personId), null), Change.of("toOn", before, lastDay));
    }
}
