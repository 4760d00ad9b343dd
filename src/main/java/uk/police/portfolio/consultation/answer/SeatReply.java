package uk.police.portfolio.consultation.answer;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToOne;
import java.time.Instant;
import java.util.UUID;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.Aggregate;

/** The published reply to what a seat objected to or wanted changed. */
@Entity
class SeatReply {

    @Id
    private UUID id = Aggregate.newId();

    @OneToOne(fetch = FetchType.LAZY, optional = false)
    private InvitedSeat seat;

    private UUID answerId;
    private String words;
    private String personName;
    private String officeTitle;
    private Instant publishedAt;

    @SuppressWarnings("NullAway.Init")
    protected SeatReply() {}

    SeatReply(InvitedSeat seat, SeatAnswer to, String words, Actor by, Instant at) {
        this.seat = seat;
        this.answerId = to.id();
        this.words = words;
        this.personName = by.personName();
        this.officeTitle = by.officeTitle();
        this.publishedAt = at;
    }

    ReplyDetails details() {
        return new ReplyDetails(words, personName, officeTitle, publishedAt);
    }
}
