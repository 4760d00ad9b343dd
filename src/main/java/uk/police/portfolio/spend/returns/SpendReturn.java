package uk.police.portfolio.spend.returns;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Formula;
import org.jspecify.annotations.Nullable;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.Aggregate;
import uk.police.portfolio.shared.Change;
import uk.police.portfolio.shared.FinancialYear;
import uk.police.portfolio.shared.Refusal;
import uk.police.portfolio.shared.RefusedException;
import uk.police.portfolio.shared.Subject;
import uk.police.portfolio.spend.quarter.Quarter;

/** One body's return for one quarter. */
@Entity
class SpendReturn extends Aggregate<SpendReturn> {

    private String reference;
    private UUID bodyId;

    @Formula("(select b.name from body b where b.id = body_id)")
    private @Nullable String bodyName;

    private FinancialYear financialYear;
    private int quarter;

    @Enumerated(EnumType.STRING)
    private ReturnStatus status;

    private Instant openedAt;
    private LocalDate dueOn;
    private @Nullable Instant submittedAt;
    private @Nullable UUID submittedBy;
    private @Nullable Instant approvedAt;
    private int writings;

    @SuppressWarnings("NullAway.Init")
    protected SpendReturn() {}

    SpendReturn(String reference, UUID bodyId, Quarter quarter, Actor by, Instant at) {
        this.reference = reference;
        this.bodyId = bodyId;
        this.financialYear = quarter.year();
        this.quarter = quarter.number();
        this.status = ReturnStatus.OPEN;
        this.openedAt = at;
        this.dueOn = quarter.dueOn();
        registerEvent(event("SpendReturnOpened", by, at, null, List.of(Change.to("dueOn", dueOn))));
    }

    void submit(Actor by, Instant at, String explanation) {
        become(ReturnStatus.SUBMITTED, "SpendReturnSubmitted", by, at, explanation.isEmpty() ? null : explanation);
        submittedAt = at;
        submittedBy = by.personId();
    }

    void takeUp(Actor by, Instant at) {
        become(ReturnStatus.IN_REVIEW, "SpendReturnTakenUp", by, at, null);
    }

    void requestChanges(Actor by, Instant at, String reason) {
        become(ReturnStatus.CHANGES_REQUESTED, "SpendReturnChangesRequested", by, at, reason);
    }

    void approve(Actor by, Instant at) {
        become(ReturnStatus.APPROVED, "SpendReturnApproved", by, at, null);
        approvedAt = at;
    }

    void remind(Actor by, Instant at) {
        registerEvent(event("SpendReturnReminded", by, at, null, List.of()));
    }

    void noteLines(Actor by, Instant at, int lines) {
        if (!status.isWritable()) {
            throw refused("RETURN_IS_NOT_WRITABLE");
        }
        writings++;
        registerEvent(event("SpendReturnWritten", by, at, null, List.of(Change.to("lines", lines))));
    }

    /** Refused unless it is in review. */
    void remark(Actor by, Instant at, int lines) {
        if (status != ReturnStatus.IN_REVIEW) {
            throw refused("RETURN_IS_NOT_IN_REVIEW");
        }
        registerEvent(event("SpendReturnRemarked", by, at, null, List.of(Change.to("lines", lines))));
    }

    /** Nobody has changed it since this version of it was read. */
    boolean isStillAt(int read) {
        return version() == read;
    }

    boolean wasSubmittedBy(Actor actor) {
        return actor.personId().equals(submittedBy);
    }

    Quarter quarter() {
        return new Quarter(financialYear, quarter);
    }

    UUID id() {
        return uuid();
    }

    UUID bodyId() {
        return bodyId;
    }

    ReturnStatus status() {
        return status;
    }

    Subject subject() {
        return new Subject("spend return", reference, "Return for quarter %d of %s".formatted(quarter, financialYear));
    }

    private void become(ReturnStatus next, String act, Actor by, Instant at, @Nullable String reason) {
        if (!status.canBecome(next)) {
            throw refused("RETURN_CANNOT_BECOME");
        }
        ReturnStatus before = status;
        status = next;
        registerEvent(event(act, by, at, reason, List.of(Change.of("status", before, next))));
    }

    private RefusedException refused(String code) {
        return new RefusedException(List.of(Refusal.of(code, reference, status)));
    }

    private ReturnActed event(String act, Actor by, Instant at, @Nullable String reason, List<Change> changes) {
        return new ReturnActed(act, by, at, subject(), bodyName == null ? "" : bodyName, dueOn, reason, changes);
    }
}
