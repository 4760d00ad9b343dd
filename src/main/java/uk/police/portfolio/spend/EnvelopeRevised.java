package uk.police.portfolio.spend;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.Change;
import uk.police.portfolio.shared.DomainEvent;
import uk.police.portfolio.shared.Subject;

/** A new version of the envelope holds. */
public record EnvelopeRevised(Actor by, Instant at, int number, String reason, List<Change> changes)
        implements DomainEvent {

    static EnvelopeRevised of(EnvelopeDetails envelope, Actor by) {
        Stream<Change> said = Stream.of(
                Change.of("number", envelope.number() == 1 ? null : envelope.number() - 1, envelope.number()),
                Change.to("source", envelope.source()),
                Change.to("datedOn", envelope.datedOn()));
        Stream<Change> years = envelope.years().stream()
                .map(year -> Change.to(
                        year.year().toString(),
                        "%s, %s, %s"
                                .formatted(
                                        year.low().full(),
                                        year.central().full(),
                                        year.high().full())));
        return new EnvelopeRevised(
                by,
                envelope.recordedAt(),
                envelope.number(),
                envelope.reason(),
                Stream.concat(said, years).toList());
    }

    @Override
    public Subject subject() {
        return new Subject("envelope", "ENV-%d".formatted(number), "Envelope, version %d".formatted(number));
    }
}
