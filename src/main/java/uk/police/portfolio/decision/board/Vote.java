package uk.police.portfolio.decision.board;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.UUID;
import uk.police.portfolio.shared.Aggregate;

/** One vote as it was cast; a changed vote is another one, and this one stays. */
@Entity
class Vote {

    @Id
    private UUID id = Aggregate.newId();

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Voting voting;

    private UUID personId;
    private int number;

    @Enumerated(EnumType.STRING)
    private Choice choice;

    private String reason;
    private Instant castAt;

    @SuppressWarnings("NullAway.Init")
    protected Vote() {}

    Vote(Voting voting, UUID personId, int number, Choice choice, String reason, Instant castAt) {
        this.voting = voting;
        this.personId = personId;
        this.number = number;
        this.choice = choice;
        this.reason = reason;
        this.castAt = castAt;
    }

    UUID personId() {
        return personId;
    }

    int number() {
        return number;
    }

    Choice choice() {
        return choice;
    }

    String reason() {
        return reason;
    }

    Instant castAt() {
        return castAt;
    }
}
