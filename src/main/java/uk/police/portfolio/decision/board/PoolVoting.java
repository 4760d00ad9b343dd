package uk.police.portfolio.decision.board;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.police.portfolio.decision.PoolCount;
import uk.police.portfolio.decision.pool.PoolDetails;
import uk.police.portfolio.decision.pool.PoolStanding;
import uk.police.portfolio.organisation.SeatKind;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.Aggregate;
import uk.police.portfolio.shared.Refusal;

/** The vote of a pool's seats beside the board's: its terms, its majority and its roll are frozen when it opens. */
@Entity
class PoolVoting {

    @Id
    private UUID id = Aggregate.newId();

    private UUID poolId;
    private String poolCode;
    private String poolName;
    private int termsNumber;

    @Enumerated(EnumType.STRING)
    private Majority majority;

    private int members;
    private int needed;

    @OneToMany(
            mappedBy = "voting",
            cascade = {CascadeType.PERSIST, CascadeType.MERGE})
    @OrderBy("forceName, kind desc")
    private List<PoolSeat> seats = new ArrayList<>();

    @OneToMany(
            mappedBy = "voting",
            cascade = {CascadeType.PERSIST, CascadeType.MERGE})
    @OrderBy("number")
    private List<SeatVote> votes = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected PoolVoting() {}

    PoolVoting(PoolDetails pool, PoolStanding standing, Majority majority, List<SeatOnRoll> roll) {
        this.poolId = pool.id();
        this.poolCode = pool.code();
        this.poolName = pool.name();
        this.termsNumber = standing.terms().number();
        this.majority = majority;
        this.members = standing.members().size();
        this.needed = majority.of(members);
        roll.forEach(seat -> seats.add(new PoolSeat(this, seat)));
    }

    /** Why this person may not vote for the seat. */
    Optional<Refusal> refusal(String seat, Actor by) {
        boolean theirs = seats.stream().anyMatch(each -> each.is(seat) && each.isFilledBy(by.officeId()));
        return theirs ? Optional.empty() : Optional.of(Refusal.of("NOT_YOUR_SEAT", seat));
    }

    /** What the seat voted before, or null. */
    @Nullable
    Choice cast(String seat, CastVote command, Actor by, Instant at) {
        SeatVote before = latest().get(seat);
        votes.add(new SeatVote(this, seat, votes.size() + 1, command, by, at));
        return before == null ? null : before.choice();
    }

    boolean repeats(String seat, CastVote command) {
        SeatVote before = latest().get(seat);
        return before != null
                && before.choice() == command.choice()
                && before.reason().equals(command.reason());
    }

    PoolCount count() {
        return new PoolCount(inFavour(SeatKind.POLICING_BODY), inFavour(SeatKind.CHIEF_OFFICER), needed, members);
    }

    PoolVotingDetails details() {
        Map<String, SeatVote> latest = latest();
        return new PoolVotingDetails(
                poolCode,
                poolName,
                termsNumber,
                majority,
                count(),
                seats.stream()
                        .map(seat -> seat.details(latest.get(seat.code())))
                        .toList());
    }

    private int inFavour(SeatKind kind) {
        Map<String, SeatVote> latest = latest();
        return (int) seats.stream()
                .filter(seat -> seat.isOf(kind))
                .map(seat -> latest.get(seat.code()))
                .filter(vote -> vote != null && vote.choice() == Choice.FOR)
                .count();
    }

    private Map<String, SeatVote> latest() {
        Map<String, SeatVote> latest = new LinkedHashMap<>();
        votes.forEach(vote -> latest.put(vote.seat(), vote));
        return latest;
    }
}
