package uk.police.portfolio.programme.gmpp;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.Change;
import uk.police.portfolio.shared.DomainEvent;
import uk.police.portfolio.shared.Subject;

/** A portfolio's file was uploaded; nothing is changed by that yet. */
public record GmppFileUploaded(Actor by, Instant at, Subject subject, LocalDate snapshotOn, String sha256)
        implements DomainEvent {

    @Override
    public List<Change> changes() {
        return List.of(Change.to("snapshotOn", snapshotOn), Change.to("sha256", sha256));
    }
}
