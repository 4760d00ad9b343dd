package uk.police.portfolio.organisation;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.Aggregate;
import uk.police.portfolio.shared.RefusedException;

@Entity
class Appointment extends Aggregate<Appointment> {

    private UUID officeId;
    private UUID personId;
    private String holderName;

    @Enumerated(EnumType.STRING)
    private Capacity capacity;

    private LocalDate fromOn;
    private @Nullable LocalDate toOn;
    private String evidence;

    protected Appointment() {}

    Appointment(Office office, AppointHolder command, Actor by, Instant at) {
        this.officeId = office.id();
        this.personId = command.personId();
        this.holderName = command.holderName();
        this.capacity = command.capacity();
        this.fromOn = command.fromOn();
        this.toOn = command.toOn();
        this.evidence = command.evidence();
        registerEvent(
                new HolderAppointed(by, at, office.code(), office.title(), personId, capacity, fromOn, toOn, evidence));
    }

    void end(Office office, LocalDate lastDay, String reason, Actor by, Instant at) {
        if (toOn != null && !toOn.isAfter(lastDay)) {
            throw RefusedException.because("APPOINTMENT_HAS_ENDED", office.title(), toOn);
        }
        if (lastDay.isBefore(fromOn)) {
            throw RefusedException.because("ENDS_BEFORE_IT_STARTS", office.title(), fromOn);
        }
        LocalDate before = toOn;
        this.toOn = lastDay;
        registerEvent(new AppointmentEnded(by, at, office.code(), office.title(), personId, before, lastDay, reason));
    }

    UUID id() {
        return uuid();
    }

    UUID officeId() {
        return officeId;
    }

    UUID personId() {
        return personId;
    }
}
