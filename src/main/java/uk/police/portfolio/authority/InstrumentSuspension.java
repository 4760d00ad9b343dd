package uk.police.portfolio.authority;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.police.portfolio.shared.Aggregate;

/** A time for which an instrument may not be used. */
@Entity
class InstrumentSuspension {

    @Id
    private UUID id = Aggregate.newId();

    @ManyToOne(fetch = FetchType.LAZY)
    private Instrument instrument;

    private LocalDate suspendedOn;
    private @Nullable LocalDate restoredOn;
    private String reason;

    @SuppressWarnings("NullAway.Init")
    protected InstrumentSuspension() {}

    InstrumentSuspension(Instrument instrument, LocalDate on, String reason) {
        this.instrument = instrument;
        this.suspendedOn = on;
        this.reason = reason;
    }

    boolean standsOn(LocalDate on) {
        return !suspendedOn.isAfter(on) && (restoredOn == null || restoredOn.isAfter(on));
    }

    boolean isOpen() {
        return restoredOn == null;
    }

    void end(LocalDate on) {
        this.restoredOn = on;
    }

    LocalDate suspendedOn() {
        return suspendedOn;
    }
}
