package uk.police.portfolio.decision.board;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.UUID;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.Aggregate;

/** One vote for a seat as it was cast; a changed vote is another one, and this one stays. */
@Entity
class SeatVote {

    @Id
    private UUID id = Aggregate.newId();

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "pool_voting_id")
    private PoolVoting voting;

    private String seat;
    private int number;

    @Enumerated(EnumType.STRING)
    private Choice choice;

    private String reason;
    private UUID personId;
    private String personName;
    private Instant castAt;

    @SuppressWarnings("NullAway.Init")
    protected SeatVote() {}

    SeatVote(PoolVoting voting, String seat, int number, CastVote command, Actor by, Instant castAt) {
        this.voting = voting;
        this.seat = seat;
        this.number = number;
        this.choice = command.choice();
        this.reason = command.reason();
        this.personId = by.personId();
        this.personName = by.personName();
        this.castAt = castAt;
    }

    String seat() {
        return seat;
    }

    Choice choice() {
        return choice;
    }

    String reason() {
        return reason;
    }
}
