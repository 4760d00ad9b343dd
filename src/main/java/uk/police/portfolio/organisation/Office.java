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
class Office extends Aggregate<Office> {

    private String code;
    private String title;

    @Enumerated(EnumType.STRING)
    private OfficeKind kind;

    private UUID bodyId;
    private LocalDate fromOn;
    private @Nullable LocalDate toOn;
    private @Nullable UUID successorId;

    protected Office() {}

    Office(String code, String title, OfficeKind kind, UUID bodyId, LocalDate fromOn) {
        this.code = code;
        this.title = title;
        this.kind = kind;
        this.bodyId = bodyId;
        this.fromOn = fromOn;
    }

    void establish(Actor by, Instant at) {
        registerEvent(new OfficeEstablished(by, at, code, title, fromOn));
    }

    void end(LocalDate lastDay, @Nullable Office successor, Actor by, Instant at, String reason) {
        if (toOn != null) {
            throw RefusedException.because("OFFICE_HAS_ENDED", title, toOn);
        }
        if (lastDay.isBefore(fromOn)) {
            throw RefusedException.because("ENDS_BEFORE_IT_STARTS", title, fromOn);
        }
        mayPassTo(successor, lastDay);
        this.toOn = lastDay;
        this.successorId = successor == null ? null : successor.uuid();
        registerEvent(new OfficeEnded(by, at, code, title, lastDay, successor == null ? null : successor.code, reason));
    }

    /** The office that took over, named after the office ended. */
    void passTo(Office successor, Actor by, Instant at, String reason) {
        if (toOn == null) {
            throw RefusedException.because("OFFICE_HAS_NOT_ENDED", title);
        }
        if (successorId != null) {
            throw RefusedException.because("OFFICE_HAS_A_SUCCESSOR", title);
        }
        mayPassTo(successor, toOn);
        this.successorId = successor.uuid();
        registerEvent(new OfficeEnded(by, at, code, title, toOn, successor.code, reason));
    }

    /** A chief officer's functions never pass to a policing body, nor the other way round. */
    private void mayPassTo(@Nullable Office successor, LocalDate lastDay) {
        if (successor == null) {
            return;
        }
        if (successor.kind != kind || successor.uuid().equals(uuid())) {
            throw RefusedException.because("SUCCESSOR_OF_ANOTHER_KIND", title, successor.title);
        }
        if (!successor.existsOn(lastDay.plusDays(1))) {
            throw RefusedException.because("SUCCESSOR_NOT_THERE", successor.title, lastDay.plusDays(1));
        }
    }

    void fill(String seatCode, LocalDate from, Actor by, Instant at) {
        registerEvent(new SeatFilled(by, at, seatCode, code, title, from));
    }

    boolean existsOn(LocalDate date) {
        return !date.isBefore(fromOn) && (toOn == null || !date.isAfter(toOn));
    }

    UUID id() {
        return uuid();
    }

    String code() {
        return code;
    }

    String title() {
        return title;
    }

    OfficeKind kind() {
        return kind;
    }

    UUID bodyId() {
        return bodyId;
    }

    @Nullable
    LocalDate toOn() {
        return toOn;
    }
}
