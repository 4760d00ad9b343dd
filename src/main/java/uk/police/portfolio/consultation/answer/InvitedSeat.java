package uk.police.portfolio.consultation.answer;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.police.portfolio.consultation.ConsultationHeading;
import uk.police.portfolio.organisation.SeatKind;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.Aggregate;
import uk.police.portfolio.shared.RefusedException;

/** A seat that a consultation asks; whoever holds the office that fills it on the day answers for it. */
@Entity
@Table(name = "consultation_seat")
class InvitedSeat extends Aggregate<InvitedSeat> {

    private UUID consultationId;
    private String seatCode;
    private UUID forceId;
    private String forceName;
    private String region;

    @Enumerated(EnumType.STRING)
    private SeatKind kind;

    @OneToMany(
            mappedBy = "seat",
            cascade = {CascadeType.PERSIST, CascadeType.MERGE})
    @OrderBy("number")
    private List<SeatAnswer> answers = new ArrayList<>();

    @OneToOne(
            mappedBy = "seat",
            cascade = {CascadeType.PERSIST, CascadeType.MERGE})
    private @Nullable SeatReply reply;

    @SuppressWarnings("NullAway.Init")
    protected InvitedSeat() {}

    /** The same answer given twice is one. */
    void answer(GiveAnswer given, ConsultationHeading asked, Actor by, Instant at) {
        if (!answers.isEmpty() && last().says(given)) {
            return;
        }
        SeatAnswer answer = new SeatAnswer(this, answers.size() + 1, given, by, at);
        answers.add(answer);
        registerEvent(new AnswerGiven(
                by,
                at,
                asked,
                seatCode,
                answer.details().number(),
                answer.details().seal()));
    }

    void reply(String words, ConsultationHeading asked, Actor by, Instant at) {
        if (answers.isEmpty() || !last().needsReply()) {
            throw RefusedException.because("REPLY_IS_NOT_NEEDED", forceName);
        }
        if (reply != null) {
            throw RefusedException.because("REPLY_IS_PUBLISHED", forceName);
        }
        this.reply = new SeatReply(this, last(), words, by, at);
        registerEvent(new ReplyPublished(by, at, asked, seatCode, words));
    }

    private SeatAnswer last() {
        return answers.get(answers.size() - 1);
    }

    SeatDetails details() {
        return new SeatDetails(
                seatCode,
                forceName,
                region,
                kind,
                answers.stream().map(SeatAnswer::details).toList(),
                reply == null ? null : reply.details());
    }
}
