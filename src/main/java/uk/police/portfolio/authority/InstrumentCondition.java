package uk.police.portfolio.authority;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.police.portfolio.shared.Aggregate;

/** Something that has to hold before an instrument may be used. */
@Entity
class InstrumentCondition {

    @Id
    private UUID id = Aggregate.newId();

    @ManyToOne(fetch = FetchType.LAZY)
    private Instrument instrument;

    private int position;
    private String words;
    private @Nullable LocalDate metOn;
    private @Nullable String metEvidence;
    private @Nullable String metBy;

    @SuppressWarnings("NullAway.Init")
    protected InstrumentCondition() {}

    InstrumentCondition(Instrument instrument, int position, String words) {
        this.instrument = instrument;
        this.position = position;
        this.words = words;
    }

    void meet(LocalDate on, String evidence, String by) {
        this.metOn = on;
        this.metEvidence = evidence;
        this.metBy = by;
    }

    boolean isUnmet() {
        return metOn == null;
    }

    int position() {
        return position;
    }

    String words() {
        return words;
    }
}
