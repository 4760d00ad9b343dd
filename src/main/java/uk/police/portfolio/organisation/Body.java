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
class Body extends Aggregate<Body> {

    private String code;
    private String name;
    private String shortName;

    @Enumerated(EnumType.STRING)
    private BodyKind kind;

    private String legalForm;
    private String region;
    private String note;
    private String source;
    private LocalDate fromOn;
    private @Nullable LocalDate toOn;
    private @Nullable UUID successorId;

    protected Body() {}

    Body(EstablishBody command) {
        this.code = command.code();
        this.name = command.name();
        this.shortName = command.shortName();
        this.kind = command.kind();
        this.legalForm = command.legalForm();
        this.region = command.region();
        this.note = command.note();
        this.source = command.source();
        this.fromOn = command.fromOn();
    }

    void establish(Actor by, Instant at) {
        registerEvent(new BodyEstablished(by, at, code, name, fromOn));
    }

    void end(LocalDate lastDay, @Nullable Body successor, Actor by, Instant at, String reason) {
        if (toOn != null) {
            throw RefusedException.because("BODY_HAS_ENDED", name, toOn);
        }
        if (lastDay.isBefore(fromOn)) {
            throw RefusedException.because("ENDS_BEFORE_IT_STARTS", name, fromOn);
        }
        if (successor != null && (successor.kind != kind || successor.uuid().equals(uuid()))) {
            throw RefusedException.because("SUCCESSOR_OF_ANOTHER_KIND", name, successor.name);
        }
        if (successor != null && successor.isGoneAfter(lastDay)) {
            throw RefusedException.because("SUCCESSOR_NOT_THERE", successor.name, lastDay.plusDays(1));
        }
        this.toOn = lastDay;
        this.successorId = successor == null ? null : successor.uuid();
        registerEvent(new BodyEnded(by, at, code, name, lastDay, successor == null ? null : successor.code, reason));
    }

    private boolean isGoneAfter(LocalDate lastDay) {
        return fromOn.isAfter(lastDay.plusDays(1)) || (toOn != null && !toOn.isAfter(lastDay));
    }

    void maintain(String forceCode, LocalDate from, Actor by, Instant at) {
        registerEvent(new ForceMaintained(by, at, code, name, forceCode, from));
    }

    UUID id() {
        return uuid();
    }

    String code() {
        return code;
    }

    String name() {
        return name;
    }

    BodyKind kind() {
        return kind;
    }
}
