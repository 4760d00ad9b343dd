package uk.police.portfolio.spend.file;

import java.time.Instant;
import java.util.List;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.Change;
import uk.police.portfolio.shared.DomainEvent;
import uk.police.portfolio.shared.Subject;

/**
 * A file was uploaded, confirmed, or given up; what its lines did is an act of its own.
 *
 * @param act the act's name on the record
 */
public record FileActed(Actor by, Instant at, String act, KeptFile file) implements DomainEvent {

    static final String UPLOADED = "SpendFileUploaded";
    static final String CONFIRMED = "SpendFileConfirmed";
    static final String ABANDONED = "SpendFileAbandoned";

    @Override
    public Subject subject() {
        return new Subject("spend file", file.id().toString(), file.name());
    }

    @Override
    public List<Change> changes() {
        return List.of(
                Change.to("for", file.kind()), Change.to("about", file.about()), Change.to("bytes", file.bytes()));
    }
}
