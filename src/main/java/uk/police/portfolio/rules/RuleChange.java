package uk.police.portfolio.rules;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.Aggregate;

/** One value that a rule was given; a change is never changed, only followed by another. */
@Entity
class RuleChange extends Aggregate<RuleChange> {

    private int number;

    @Enumerated(EnumType.STRING)
    private Rule rule;

    private String value;
    private LocalDate effectiveOn;
    private String reason;
    private @Nullable String citation;
    private Instant changedAt;
    private UUID changedById;
    private String changedBy;
    private String changedInOffice;

    @SuppressWarnings("NullAway.Init")
    protected RuleChange() {}

    RuleChange(int number, ChangeRule command, String value, @Nullable String before, Actor by, Instant at) {
        this.number = number;
        this.rule = command.rule();
        this.value = value;
        this.effectiveOn = command.effectiveOn();
        this.reason = command.reason().strip();
        this.citation = command.citation() == null || command.citation().isBlank()
                ? null
                : command.citation().strip();
        this.changedAt = at.truncatedTo(ChronoUnit.MICROS);
        this.changedById = by.personId();
        this.changedBy = by.personName();
        this.changedInOffice = by.officeTitle();
        registerEvent(new RuleChanged(by, at, rule, number, before, value, effectiveOn, citation, reason));
    }

    int number() {
        return number;
    }

    Rule rule() {
        return rule;
    }

    String value() {
        return value;
    }

    LocalDate effectiveOn() {
        return effectiveOn;
    }
}
