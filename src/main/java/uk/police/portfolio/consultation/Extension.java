package uk.police.portfolio.consultation;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.Aggregate;

@Entity
@Table(name = "consultation_extension")
class Extension {

    @Id
    private UUID id = Aggregate.newId();

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Consultation consultation;

    private LocalDate fromDay;
    private LocalDate toDay;
    private String reason;
    private String personName;
    private String officeTitle;
    private Instant extendedAt;

    @SuppressWarnings("NullAway.Init")
    protected Extension() {}

    Extension(Consultation consultation, LocalDate fromDay, LocalDate toDay, String reason, Actor by, Instant at) {
        this.consultation = consultation;
        this.fromDay = fromDay;
        this.toDay = toDay;
        this.reason = reason;
        this.personName = by.personName();
        this.officeTitle = by.officeTitle();
        this.extendedAt = at;
    }

    ConsultationDetails.Extension details() {
        return new ConsultationDetails.Extension(fromDay, toDay, reason, personName, officeTitle, extendedAt);
    }
}
