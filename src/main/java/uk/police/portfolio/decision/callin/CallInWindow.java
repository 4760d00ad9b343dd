package uk.police.portfolio.decision.callin;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.police.portfolio.decision.CaseDetails;
import uk.police.portfolio.decision.CaseHeading;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.Aggregate;
import uk.police.portfolio.shared.RefusedException;

@Entity
class CallInWindow extends Aggregate<CallInWindow> {

    private UUID caseId;
    private Instant publishedAt;
    private int periodDays;
    private LocalDate closesOn;
    private Instant closesAt;
    private int seatsNeeded;
    private int forcesNeeded;
    private int rulesVersion;

    @Enumerated(EnumType.STRING)
    private @Nullable WindowEnd ending;

    private @Nullable Instant endedAt;

    @OneToMany(
            mappedBy = "window",
            cascade = {CascadeType.PERSIST, CascadeType.MERGE})
    @OrderBy("calledAt, id")
    private List<Call> calls = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected CallInWindow() {}

    CallInWindow(CaseDetails published, WindowTerms terms) {
        this.caseId = published.id();
        this.publishedAt = terms.publishedAt();
        this.periodDays = terms.periodDays();
        this.closesOn = terms.closesOn();
        this.closesAt = terms.closesAt();
        this.seatsNeeded = terms.seatsNeeded();
        this.forcesNeeded = terms.forcesNeeded();
        this.rulesVersion = terms.rulesVersion();
    }

    void call(String seat, String reason, CaseHeading heading, Actor by, Instant at) {
        refuseUnlessOpen(at);
        if (details().isCalledBy(seat)) {
            throw RefusedException.because("SEAT_HAS_CALLED", seat);
        }
        calls.add(new Call(this, seat, reason, by, at));
        registerEvent(new SeatCalledIn(
                by, at, heading, seat, details().seats(), details().forces(), reason));
        if (isReached()) {
            this.ending = WindowEnd.CALLED_IN;
            this.endedAt = at;
        }
    }

    void withdraw(String seat, CaseHeading heading, Actor by, Instant at) {
        refuseUnlessOpen(at);
        Call standing = calls.stream()
                .filter(call -> call.standsFor(seat))
                .findFirst()
                .orElseThrow(() -> RefusedException.because("SEAT_HAS_NOT_CALLED", seat));
        standing.withdraw(at);
        registerEvent(new CallWithdrawn(by, at, heading, seat));
    }

    /** Its time is over. */
    void end(Instant at) {
        this.ending = WindowEnd.ENDED;
        this.endedAt = at;
    }

    boolean isReached() {
        WindowDetails now = details();
        return now.seats() >= seatsNeeded && now.forces() >= forcesNeeded;
    }

    boolean isOpen() {
        return ending == null;
    }

    private void refuseUnlessOpen(Instant at) {
        if (!at.isBefore(closesAt)) {
            throw RefusedException.because("CALL_IN_IS_OVER", WindowTerms.words(closesAt));
        }
    }

    WindowDetails details() {
        return new WindowDetails(
                uuid(),
                publishedAt,
                periodDays,
                closesOn,
                closesAt,
                seatsNeeded,
                forcesNeeded,
                rulesVersion,
                ending,
                calls.stream().map(Call::details).toList());
    }
}
