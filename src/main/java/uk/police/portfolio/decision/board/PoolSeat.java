package uk.police.portfolio.decision.board;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.police.portfolio.organisation.SeatKind;
import uk.police.portfolio.shared.Aggregate;

/** A seat of a pool on the roll that was frozen when the vote opened; vacant where no office fills it. */
@Entity
class PoolSeat {

    @Id
    private UUID id = Aggregate.newId();

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "pool_voting_id")
    private PoolVoting voting;

    private String seat;

    @Enumerated(EnumType.STRING)
    private SeatKind kind;

    private String forceCode;
    private String forceName;
    private @Nullable UUID officeId;
    private String officeTitle;

    @SuppressWarnings("NullAway.Init")
    protected PoolSeat() {}

    PoolSeat(PoolVoting voting, SeatOnRoll seat) {
        this.voting = voting;
        this.seat = seat.code();
        this.kind = seat.kind();
        this.forceCode = seat.force();
        this.forceName = seat.forceName();
        this.officeId = seat.officeId();
        this.officeTitle = seat.officeTitle();
    }

    boolean is(String code) {
        return seat.equals(code);
    }

    boolean isFilledBy(UUID office) {
        return office.equals(officeId);
    }

    boolean isOf(SeatKind asked) {
        return kind == asked;
    }

    String code() {
        return seat;
    }

    PoolSeatDetails details(@Nullable SeatVote vote) {
        return new PoolSeatDetails(
                seat,
                kind,
                forceName,
                officeId,
                officeTitle,
                vote == null ? null : vote.choice(),
                vote == null ? "" : vote.reason());
    }
}
