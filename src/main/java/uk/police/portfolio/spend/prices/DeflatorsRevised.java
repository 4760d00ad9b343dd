package uk.police.portfolio.spend.prices;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.Change;
import uk.police.portfolio.shared.DomainEvent;
import uk.police.portfolio.shared.Subject;

/** A new version of the deflators holds. */
public record DeflatorsRevised(Actor by, Instant at, int version, String reason, List<Change> changes)
        implements DomainEvent {

    static DeflatorsRevised of(ReviseDeflators command, Actor by, Instant at) {
        Stream<Change> said = Stream.of(
                Change.of("version", command.follows(), command.follows() + 1),
                Change.to("source", command.source()),
                Change.to("datedOn", command.datedOn()));
        Stream<Change> years =
                command.years().stream().map(year -> Change.to(year.year().toString(), year.shown()));
        return new DeflatorsRevised(
                by,
                at,
                command.follows() + 1,
                command.reason(),
                Stream.concat(said, years).toList());
    }

    @Override
    public Subject subject() {
        return new Subject("deflators", "DEF-%d".formatted(version), "Deflators, version %d".formatted(version));
    }
}
