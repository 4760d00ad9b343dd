package uk.police.portfolio.decision.meeting;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.police.portfolio.decision.CaseDetails;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.Aggregate;

/** One case on the agenda; what was taken off has no position any more. */
@Entity
class AgendaItem {

    @Id
    private UUID id = Aggregate.newId();

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Meeting meeting;

    private UUID caseId;
    private String caseReference;
    private @Nullable Integer position;
    private Instant putOnAt;
    private String putOnBy;

    @SuppressWarnings("NullAway.Init")
    protected AgendaItem() {}

    AgendaItem(Meeting meeting, CaseDetails asked, int position, Actor by, Instant at) {
        this.meeting = meeting;
        this.caseId = asked.id();
        this.caseReference = asked.reference();
        this.position = position;
        this.putOnAt = at;
        this.putOnBy = by.personName();
    }

    boolean isOn() {
        return position != null;
    }

    int position() {
        return position == null ? 0 : position;
    }

    String caseReference() {
        return caseReference;
    }

    void moveTo(int place) {
        this.position = place;
    }

    void takeOff() {
        this.position = null;
    }
}
