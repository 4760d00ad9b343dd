package uk.police.portfolio.authority;

import java.time.Instant;
import java.util.List;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.Change;
import uk.police.portfolio.shared.DomainEvent;
import uk.police.portfolio.shared.Subject;

/** Instruments that were signed on paper were recorded from a file. */
public record InstrumentsImported(
        Actor by, Instant at, String file, String sha256, int added, int skipped, String evidence)
        implements DomainEvent {

    @Override
    public Subject subject() {
        return new Subject("instrument import", sha256.substring(0, 12), file);
    }

    @Override
    public String reason() {
        return evidence;
    }

    @Override
    public List<Change> changes() {
        return List.of(Change.to("sha256", sha256), Change.to("added", added), Change.to("skipped", skipped));
    }
}
