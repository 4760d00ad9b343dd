package uk.police.portfolio.spend;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.Aggregate;

/** One version of the envelope; a correction is a new version. */
@Entity
class Envelope extends Aggregate<Envelope> {

    private int number;
    private String source;
    private LocalDate datedOn;
    private String reason;
    private UUID authorId;
    private String authorName;
    private String authorOffice;
    private Instant recordedAt;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "envelope_year", joinColumns = @JoinColumn(name = "envelope_id"))
    @OrderBy("year")
    private List<EnvelopeYear> years;

    @SuppressWarnings("NullAway.Init")
    protected Envelope() {}

    Envelope(ReviseEnvelope command, Actor by, Instant at) {
        this.number = command.follows() + 1;
        this.source = command.source();
        this.datedOn = command.datedOn();
        this.reason = command.reason();
        this.authorId = by.personId();
        this.authorName = by.personName();
        this.authorOffice = by.officeTitle();
        this.recordedAt = at;
        this.years = List.copyOf(command.years());
        registerEvent(EnvelopeRevised.of(details(), by));
    }

    int number() {
        return number;
    }

    EnvelopeDetails details() {
        return new EnvelopeDetails(number, source, datedOn, reason, authorName, authorOffice, recordedAt, years);
    }
}
