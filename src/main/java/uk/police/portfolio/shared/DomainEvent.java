package uk.police.portfolio.shared;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Something that somebody did: published when its aggregate is saved, and written to the record in the same transaction. */
public interface DomainEvent {

    Actor by();

    Instant at();

    Subject subject();

    /** The act's name on the record: the event's own name, {@code ProgrammeSubmitted}. */
    default String act() {
        return getClass().getSimpleName();
    }

    default @Nullable String reason() {
        return null;
    }

    /** Reference of the instrument that the act was done under, where there is one. */
    default @Nullable String instrument() {
        return null;
    }

    default List<Change> changes() {
        return List.of();
    }
}
