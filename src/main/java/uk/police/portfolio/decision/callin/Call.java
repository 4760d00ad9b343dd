package uk.police.portfolio.decision.callin;

import jakarta.persistence.Entity;
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

/** One seat's call; one that was withdrawn stays. */
@Entity
@Table(name = "call_in")
class Call {

    @Id
    private UUID id = Aggregate.newId();

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "window_id")
    private CallInWindow window;

    private String seat;
    private String forceCode;
    private UUID personId;
    private String personName;
    private String officeTitle;
    private String reason;
    private Instant calledAt;
    private @Nullable Instant withdrawnAt;

    @SuppressWarnings("NullAway.Init")
    protected Call() {}

    Call(CallInWindow window, String seat, String reason, Actor by, Instant at) {
        this.window = window;
        this.seat = seat;
        this.forceCode = seat.substring(0, seat.indexOf('/'));
        this.personId = by.personId();
        this.personName = by.personName();
        this.officeTitle = by.officeTitle();
        this.reason = reason;
        this.calledAt = at;
    }

    void withdraw(Instant at) {
        this.withdrawnAt = at;
    }

    boolean standsFor(String other) {
        return withdrawnAt == null && seat.equals(other);
    }

    CallDetails details() {
        return new CallDetails(seat, forceCode, personName, officeTitle, reason, calledAt, withdrawnAt);
    }
}
