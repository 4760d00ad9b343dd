package uk.police.portfolio.authority;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.police.portfolio.organisation.Capacity;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.Aggregate;

/** One signature: who, in which office, on which text. */
@Entity
class InstrumentSignature {

    @Id
    private UUID id = Aggregate.newId();

    @ManyToOne(fetch = FetchType.LAZY)
    private Instrument instrument;

    private String signer;
    private LocalDate signedOn;
    private @Nullable LocalDate withdrawnOn;
    private String signedBy;
    private String signedInCapacity = "";
    private String capacityEvidence = "";
    private @Nullable String withdrawnBecause;
    private String documentSha256;
    private String agreedText;
    private boolean fromPaper;
    private Instant recordedAt;

    @SuppressWarnings("NullAway.Init")
    protected InstrumentSignature() {}

    InstrumentSignature(
            Instrument instrument, LocalDate on, String sha256, String text, Standing standing, Actor by, Instant at) {
        this.instrument = instrument;
        this.signer = by.officeCode();
        this.signedOn = on;
        this.signedBy = by.personName();
        this.signedInCapacity = standing.capacity().name();
        this.capacityEvidence = standing.evidence();
        this.documentSha256 = sha256;
        this.agreedText = text;
        this.recordedAt = at;
    }

    /**
     * In what capacity the signer holds the office.
     *
     * @param evidence of acting or deputising; empty for a substantive holder
     */
    record Standing(Capacity capacity, String evidence) {}

    void withdraw(LocalDate on, String reason) {
        this.withdrawnOn = on;
        this.withdrawnBecause = reason;
    }

    LocalDate signedOn() {
        return signedOn;
    }

    String signer() {
        return signer;
    }

    boolean stands() {
        return withdrawnOn == null;
    }
}
