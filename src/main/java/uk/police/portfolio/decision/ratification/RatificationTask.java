package uk.police.portfolio.decision.ratification;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.police.portfolio.authority.coverage.SeatKind;
import uk.police.portfolio.decision.CaseDetails;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.Aggregate;
import uk.police.portfolio.shared.RefusedException;

@Entity
class RatificationTask extends Aggregate<RatificationTask> {

    private UUID caseId;
    private UUID bindingId;
    private String forceCode;
    private String seat;

    @Enumerated(EnumType.STRING)
    private SeatKind kind;

    private Instant openedAt;
    private LocalDate dueOn;
    private Instant closesAt;

    @Enumerated(EnumType.STRING)
    private Silence silence;

    private int rulesVersion;

    @Enumerated(EnumType.STRING)
    private @Nullable RatificationAnswer answer;

    private @Nullable Instant answeredAt;
    private @Nullable String answeredBy;
    private String words = "";

    @SuppressWarnings("NullAway.Init")
    protected RatificationTask() {}

    RatificationTask(CaseDetails decided, UUID binding, MissingSeat missing, RatificationTerms terms) {
        this.caseId = decided.id();
        this.bindingId = binding;
        this.forceCode = missing.force();
        this.seat = missing.seat();
        this.kind = missing.kind();
        this.openedAt = terms.openedAt();
        this.dueOn = terms.dueOn();
        this.closesAt = terms.closesAt();
        this.silence = terms.silence();
        this.rulesVersion = terms.rulesVersion();
    }

    /** @param words conditions, or a reason; may be empty where neither is needed */
    void answer(RatificationAnswer given, String words, CaseDetails decided, Actor by, Instant at) {
        refuseUnlessOpen(at);
        if (given.needsWords() && words.isBlank()) {
            throw RefusedException.because("RATIFICATION_NEEDS_WORDS");
        }
        become(given, words, by, at);
        registerEvent(new SeatAnswered(by, at, decided.heading(), seat, given, words));
    }

    private void refuseUnlessOpen(Instant at) {
        if (answer != null) {
            throw RefusedException.because("RATIFICATION_IS_ANSWERED", seat);
        }
        if (!at.isBefore(closesAt)) {
            throw RefusedException.because("RATIFICATION_IS_OVER", RatificationTerms.words(closesAt));
        }
    }

    /** Its time is over; nothing where it was answered. */
    void fallSilent(CaseDetails decided, Instant at) {
        if (answer == null) {
            become(silence.answer(), "", Actor.PORTAL, at);
            registerEvent(new SeatAnswered(Actor.PORTAL, at, decided.heading(), seat, silence.answer(), ""));
        }
    }

    /** There is no decision any more to ratify. */
    void fallAway(Actor by, Instant at) {
        if (answer == null) {
            become(RatificationAnswer.VOID, "", by, at);
        }
    }

    private void become(RatificationAnswer given, String why, Actor by, Instant at) {
        this.answer = given;
        this.words = why;
        this.answeredAt = at;
        this.answeredBy = by.isPortal() ? by.personName() : by.personName() + ", " + by.officeTitle();
    }

    String forceCode() {
        return forceCode;
    }

    String seat() {
        return seat;
    }

    boolean isOf(String other) {
        return seat.equals(other);
    }

    @Nullable
    RatificationAnswer answer() {
        return answer;
    }

    RatificationDetails details() {
        return new RatificationDetails(
                forceCode,
                seat,
                kind,
                openedAt,
                dueOn,
                closesAt,
                silence,
                rulesVersion,
                answer,
                answeredAt,
                answeredBy,
                words);
    }
}
