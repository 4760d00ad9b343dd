package uk.police.portfolio.organisation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.Change;
import uk.police.portfolio.shared.DomainEvent;
import uk.police.portfolio.shared.Subject;

/** A body ended, with or without a successor. */
public record BodyEnded(
        Actor by,
        Instant at,
        String code,
        String name,
        LocalDate lastDay,
        @Nullable String successor,
        String why) implements DomainEvent {

    @Override
    public Subject subject() {
        return new Subject("body", code, name);
    }

    @Override
    public @Nullable String reason() {
        return why;
    }

    @Override
    public List<Change> changes() {
        return Change.only(Change.to("lastDay", lastDay), Change.to("successor", successor));
    }
}
