package uk.police.portfolio.decision.callin;

import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.police.portfolio.decision.BySeatHolder;
import uk.police.portfolio.decision.BySecretariat;
import uk.police.portfolio.decision.CaseDetails;
import uk.police.portfolio.decision.DecisionCourse;
import uk.police.portfolio.decision.SeatHolders;
import uk.police.portfolio.jobs.DurableJobs;
import uk.police.portfolio.rules.Rules;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.London;

/**
 * Publishes decisions, and counts the seats that call them in. Acts on one decision follow one another: of two calls at the
 * threshold the first calls it in, and the other is refused with {@code CASE_IS_CALLED_IN}.
 */
@Service
@Transactional
public class CallIns {

    private final WindowRepository windows;
    private final DecisionCourse course;
    private final SeatHolders seats;
    private final Rules rules;
    private final DurableJobs jobs;
    private final Clock clock;

    CallIns(
            WindowRepository windows,
            DecisionCourse course,
            SeatHolders seats,
            Rules rules,
            DurableJobs jobs,
            Clock clock) {
        this.windows = windows;
        this.course = course;
        this.seats = seats;
        this.rules = rules;
        this.jobs = jobs;
        this.clock = clock;
    }

    /** Publishes the decision; unless it is called in, it takes effect when the window closes. */
    @BySecretariat
    public void publish(String caseReference, Actor by) {
        course.publish(caseReference, by);
        CaseDetails published = course.lock(caseReference);
        Instant at = Objects.requireNonNull(published.publishedAt());
        CallInWindow window = windows.save(new CallInWindow(published, termsAt(at)));
        UUID id = window.details().id();
        jobs.stage(
                CallInWindowCloses.NAME,
                caseReference + "/" + id,
                new CallInWindowCloses.Window(caseReference, id),
                window.details().closesAt());
    }

    /** Publishes the decision and puts it into effect at once, with a reason that is shown for ever. */
    @BySecretariat
    public void publishUrgently(String caseReference, String reason, Actor by) {
        course.publishUrgently(caseReference, reason, by);
    }

    /** The terms that a decision would be published under now. */
    @Transactional(readOnly = true)
    public WindowTerms termsNow() {
        return termsAt(clock.instant());
    }

    /** The terms of what is published at that time. */
    @Transactional(readOnly = true)
    public WindowTerms termsAt(Instant at) {
        return WindowTerms.of(rules.on(London.dayOf(at)), at);
    }

    /**
     * A seat calls the decision in; with the last one that is needed it is called in. Refused: {@code NOT_YOUR_SEAT} and
     * {@code OWN_CASE} (on the record), {@code SEAT_HAS_CALLED}, {@code CALL_IN_IS_OVER} with the time.
     *
     * @param seat {@code kent/policing-body}
     */
    @BySeatHolder
    public void call(String caseReference, String seat, String reason, Actor by) {
        CallInWindow window = openTo(caseReference, seat, reason, by);
        CaseDetails decided = course.lock(caseReference);
        window.call(seat, reason, decided.heading(), by, clock.instant());
        windows.save(window);
        if (!window.isOpen()) {
            WindowDetails now = window.details();
            course.callIn(caseReference, "%d seats of %d forces".formatted(now.seats(), now.forces()), by);
        }
    }

    /** A seat takes its call back, before enough have called. Refused: {@code SEAT_HAS_NOT_CALLED}, and as {@link #call}. */
    @BySeatHolder
    public void withdraw(String caseReference, String seat, Actor by) {
        CallInWindow window = openTo(caseReference, seat, "Withdrawn", by);
        window.withdraw(seat, course.lock(caseReference).heading(), by, clock.instant());
        windows.save(window);
    }

    private CallInWindow openTo(String caseReference, String seat, String reason, Actor by) {
        CaseDetails decided = course.lock(caseReference);
        seats.refuseUnlessTheirs(decided, seat, by);
        course.joinCall(caseReference, reason, by);
        return windows.findByCaseIdAndEndingIsNull(decided.id()).orElseThrow();
    }

    /** The window's time is over; its own job calls this. Nothing where it was called in. */
    public void end(String caseReference, UUID windowId) {
        CaseDetails decided = course.lock(caseReference);
        Instant now = clock.instant();
        windows.findById(windowId).filter(CallInWindow::isOpen).ifPresent(window -> {
            window.end(now);
            windows.save(window);
            course.endWindow(
                    decided.reference(),
                    "Not called in by " + WindowTerms.words(window.details().closesAt()));
        });
    }

    /** The open window, or the last one. */
    @Transactional(readOnly = true)
    public Optional<WindowDetails> windowOf(CaseDetails decided) {
        return windows.latest(decided.id()).map(CallInWindow::details);
    }
}
