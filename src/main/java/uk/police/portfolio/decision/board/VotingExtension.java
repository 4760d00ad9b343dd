package uk.police.portfolio.decision.board;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.Aggregate;

/** More time that was given to a vote. */
@Entity
class VotingExtension {

    @Id
    private UUID id = Aggregate.newId();

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Voting voting;

    private int number;
    private LocalDate closesOn;
    private String reason;
    private String personName;
    private String officeTitle;
    private Instant extendedAt;

    @SuppressWarnings("NullAway.Init")
    protected VotingExtension() {}

    VotingExtension(Voting voting, int number, LocalDate closesOn, String reason, Actor by, Instant at) {
        this.voting = voting;
        this.number = number;
        this.closesOn = closesOn;
        this.reason = reason;
        this.personName = by.personName();
        this.officeTitle = by.officeTitle();
        this.extendedAt = at;
    }

    ExtensionDetails details() {
        return new ExtensionDetails(closesOn, reason, personName, officeTitle, extendedAt);
    }
}
