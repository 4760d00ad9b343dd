package uk.police.portfolio.decision;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.Aggregate;

@Entity
@Table(name = "case_act")
class CaseActTaken {

    @Id
    private UUID id = Aggregate.newId();

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "case_id")
    private Case doneTo;

    @Enumerated(EnumType.STRING)
    private CaseAct act;

    @Enumerated(EnumType.STRING)
    private CaseState fromState;

    @Enumerated(EnumType.STRING)
    private CaseState toState;

    private UUID personId;
    private String personName;
    private UUID officeId;
    private String officeTitle;
    private Instant doneAt;
    private @Nullable String reason;

    @SuppressWarnings("NullAway.Init")
    protected CaseActTaken() {}

    CaseActTaken(Case doneTo, CaseAct act, CaseState fromState, Actor by, Instant at, @Nullable String reason) {
        this.doneTo = doneTo;
        this.act = act;
        this.fromState = fromState;
        this.toState = doneTo.state();
        this.personId = by.personId();
        this.personName = by.personName();
        this.officeId = by.officeId();
        this.officeTitle = by.officeTitle();
        this.doneAt = at;
        this.reason = reason;
    }

    CaseAct act() {
        return act;
    }

    boolean isSubmission() {
        return act == CaseAct.SUBMIT || act == CaseAct.RESUBMIT;
    }

    UUID personId() {
        return personId;
    }

    UUID officeId() {
        return officeId;
    }
}
