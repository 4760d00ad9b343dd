package uk.police.portfolio.consultation.answer;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.Aggregate;

/** One answer as it was given; a changed answer is another one, and this one stays. */
@Entity
class SeatAnswer {

    @Id
    private UUID id = Aggregate.newId();

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private InvitedSeat seat;

    private int number;

    @Enumerated(EnumType.STRING)
    private Answer answer;

    private String reason;
    private UUID personId;
    private String personName;
    private UUID officeId;
    private String officeTitle;
    private Instant answeredAt;

    @SuppressWarnings("NullAway.Init")
    protected SeatAnswer() {}

    SeatAnswer(InvitedSeat seat, int number, GiveAnswer given, Actor by, Instant at) {
        this.seat = seat;
        this.number = number;
        this.answer = given.answer();
        this.reason = given.reason();
        this.personId = by.personId();
        this.personName = by.personName();
        this.officeId = by.officeId();
        this.officeTitle = by.officeTitle();
        this.answeredAt = at.truncatedTo(ChronoUnit.MICROS);
    }

    boolean says(GiveAnswer given) {
        return answer == given.answer() && reason.equals(given.reason());
    }

    boolean needsReply() {
        return answer.needsReply();
    }

    UUID id() {
        return id;
    }

    AnswerDetails details() {
        return new AnswerDetails(id, number, answer, reason, personName, officeTitle, answeredAt);
    }
}
