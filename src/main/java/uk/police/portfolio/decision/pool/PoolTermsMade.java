package uk.police.portfolio.decision.pool;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.Change;
import uk.police.portfolio.shared.DomainEvent;
import uk.police.portfolio.shared.Subject;

/** A pool was set up, or has new terms from a day on. */
public record PoolTermsMade(Actor by, Instant at, String code, String name, int number, RevisePool terms)
        implements DomainEvent {

    @Override
    public Subject subject() {
        return new Subject("pool", code, name);
    }

    @Override
    public String reason() {
        return terms.reason();
    }

    @Override
    public List<Change> changes() {
        List<Change> changes = new ArrayList<>(List.of(
                Change.to("version", number),
                Change.to("effectiveOn", terms.effectiveOn()),
                Change.to("members", terms.forces().stream().sorted().collect(Collectors.joining(", "))),
                Change.to(
                        "matters",
                        terms.matters().stream().map(Enum::name).sorted().collect(Collectors.joining(", "))),
                Change.to("total", terms.total()),
                Change.to("basis", terms.basis())));
        if (terms.basis() == ShareBasis.TYPED) {
            terms.forces().stream()
                    .sorted()
                    .forEach(force -> changes.add(
                            Change.to("percent of " + force, terms.percents().get(force))));
        }
        return changes;
    }
}
