package uk.police.portfolio.shared;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Somebody tried what a rule that matters forbids; recorded in a transaction of its own, since the act's own is undone. */
public record AttemptRefused(Actor by, Instant at, Subject subject, String attempted, List<Refusal> refusals)
        implements DomainEvent {

    @Override
    public @Nullable String reason() {
        return String.join(", ", refusals.stream().map(AttemptRefused::words).toList());
    }

    @Override
    public List<Change> changes() {
        return List.of(Change.to("attempted", attempted));
    }

    private static String words(Refusal refusal) {
        return refusal.citation() == null ? refusal.code() : refusal.code() + " (" + refusal.citation() + ")";
    }
}
