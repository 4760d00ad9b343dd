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

/** A person was appointed to an office. */
public record HolderAppointed(
        Actor by,
        Instant at,
        String officeCode,
        String officeTitle,
        UUID personId,
        Capacity capacity,
        LocalDate fromOn,
        @Nullable LocalDate toOn,
        String evidence)
        implements DomainEvent {

    @Override
    public Subject subject() {
        return new Subject("office", officeCode, officeTitle);
    }

    @Override
    public List<Change> changes() {
        return Change.only(
                Change.to("holder", Change.person(personId)),
                Change.to("capacity", capacity),
                Change.to("fromOn", fromOn),
                Change.to("toOn", toOn),
                Change.to("evidence", evidence));
    }
}
