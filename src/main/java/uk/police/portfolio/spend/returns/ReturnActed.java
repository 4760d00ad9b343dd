package uk.police.portfolio.spend.returns;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.Change;
import uk.police.portfolio.shared.DomainEvent;
import uk.police.portfolio.shared.Subject;

/** Something was done to a quarterly return: opened, written, submitted, taken up, sent back, approved, or its body reminded. */
public record ReturnActed(
        String act,
        Actor by,
        Instant at,
        Subject subject,
        @Nullable String reason,
        List<Change> changes) implements DomainEvent {}
