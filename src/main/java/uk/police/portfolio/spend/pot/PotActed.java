package uk.police.portfolio.spend.pot;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.Change;
import uk.police.portfolio.shared.DomainEvent;
import uk.police.portfolio.shared.Subject;

/** A shared pot was declared, or some of it allocated to a programme. */
public record PotActed(
        Actor by,
        Instant at,
        String act,
        Subject subject,
        @Nullable String reason,
        List<Change> changes) implements DomainEvent {

    static final String DECLARED = "PotDeclared";
    static final String ALLOCATED = "PotAllocated";
}
