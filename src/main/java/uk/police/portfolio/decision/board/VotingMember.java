package uk.police.portfolio.decision.board;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.police.portfolio.shared.Aggregate;
import uk.police.portfolio.shared.Refusal;

/** A member on the roll that was frozen when the vote opened. */
@Entity
class VotingMember {

    @Id
    private UUID id = Aggregate.newId();

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Voting voting;

    private UUID officeId;
    private String officeTitle;
    private boolean chair;
    private UUID personId;
    private String personName;

    @Enumerated(EnumType.STRING)
    private @Nullable Recusal recusal;

    private String recusedBecause;

    @SuppressWarnings("NullAway.Init")
    protected VotingMember() {}

    VotingMember(Voting voting, RollMember member) {
        this.voting = voting;
        this.officeId = member.officeId();
        this.officeTitle = member.officeTitle();
        this.chair = member.chair();
        this.personId = member.personId();
        this.personName = member.personName();
        this.recusal = member.recusal();
        this.recusedBecause = member.because();
    }

    void recuse(String interest) {
        if (recusal == null || recusal == Recusal.ABSENT) {
            this.recusal = Recusal.DECLARED;
            this.recusedBecause = interest;
        }
    }

    boolean is(UUID person) {
        return personId.equals(person);
    }

    Optional<Refusal> refusal() {
        if (recusal == null) {
            return Optional.empty();
        }
        return Optional.of(Refusal.of(recusal == Recusal.ABSENT ? "NOT_AT_THE_MEETING" : "RECUSED"));
    }

    boolean isThere() {
        return recusal != Recusal.ABSENT;
    }

    boolean mayVote() {
        return recusal == null;
    }

    UUID personId() {
        return personId;
    }

    UUID officeId() {
        return officeId;
    }

    MemberDetails details(@Nullable Vote vote) {
        return new MemberDetails(
                personId,
                personName,
                officeTitle,
                chair,
                recusal,
                recusedBecause,
                vote == null ? null : vote.choice(),
                vote == null ? "" : vote.reason(),
                vote == null ? null : vote.castAt());
    }
}
