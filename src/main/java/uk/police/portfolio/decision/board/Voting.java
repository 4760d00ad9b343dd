package uk.police.portfolio.decision.board;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import jakarta.persistence.OrderBy;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.police.portfolio.decision.CaseDetails;
import uk.police.portfolio.decision.VoteCount;
import uk.police.portfolio.rules.Rule;
import uk.police.portfolio.rules.RuleBook;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.Aggregate;
import uk.police.portfolio.shared.London;
import uk.police.portfolio.shared.Refusal;
import uk.police.portfolio.shared.RefusedException;
import uk.police.portfolio.shared.WorkingDays;

@Entity
class Voting extends Aggregate<Voting> {

    private UUID caseId;
    private int edition;
    private Instant openedAt;
    private @Nullable LocalDate closesOn;
    private int quorum;
    private boolean twoThirds;
    private int rulesVersion;
    private @Nullable String meeting;

    @Enumerated(EnumType.STRING)
    private @Nullable VotingEnd ending;

    private @Nullable Instant endedAt;

    @OneToMany(
            mappedBy = "voting",
            cascade = {CascadeType.PERSIST, CascadeType.MERGE})
    @OrderBy("number")
    private Set<VotingExtension> extensions = new LinkedHashSet<>();

    @OneToOne(
            fetch = FetchType.LAZY,
            cascade = {CascadeType.PERSIST, CascadeType.MERGE})
    @JoinColumn(name = "pool_voting_id")
    private @Nullable PoolVoting pool;

    @OneToMany(
            mappedBy = "voting",
            cascade = {CascadeType.PERSIST, CascadeType.MERGE})
    @OrderBy("id")
    private Set<VotingMember> members = new LinkedHashSet<>();

    @OneToMany(
            mappedBy = "voting",
            cascade = {CascadeType.PERSIST, CascadeType.MERGE})
    @OrderBy("number")
    private List<Vote> votes = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected Voting() {}

    /** The rules are frozen with it, and so is the roll. */
    Voting(CaseDetails asked, List<RollMember> roll, RuleBook rules, @Nullable Sitting sitting, Instant at) {
        this.caseId = asked.id();
        this.edition = asked.edition();
        this.openedAt = at;
        this.closesOn = WorkingDays.after(London.dayOf(at), rules.number(Rule.VOTING_PERIOD));
        this.quorum = rules.number(Rule.QUORUM);
        this.twoThirds = rules.is(Rule.CARRIED_WHEN, "TWO_THIRDS_OF_FOR_AND_AGAINST");
        this.rulesVersion = rules.version();
        this.meeting = sitting == null ? null : sitting.reference();
        roll.forEach(member -> members.add(new VotingMember(this, member)));
    }

    /** Its last day is over; it can still be extended or closed, and nobody votes any more. */
    Optional<Refusal> over(Instant at) {
        LocalDate last = closesOn;
        boolean isOver = last != null && London.dayOf(at).isAfter(last);
        return isOver && last != null ? Optional.of(Refusal.of("VOTE_IS_OVER", last)) : Optional.empty();
    }

    void extend(LocalDate until, String reason, CaseDetails asked, Actor by, Instant at) {
        LocalDate before = closesOn;
        if (until.isBefore(London.dayOf(at)) || (before != null && !until.isAfter(before))) {
            throw RefusedException.because("VOTE_END_IS_NOT_LATER", before == null ? "" : before);
        }
        this.closesOn = until;
        extensions.add(new VotingExtension(this, extensions.size() + 1, until, reason, by, at));
        registerEvent(new VotingExtended(by, at, asked.heading(), before, until, reason));
    }

    /** The meeting in which it is held, with those who were there; null where it is held over several days. */
    @Nullable
    Sitting sitting() {
        return meeting == null
                ? null
                : new Sitting(
                        meeting,
                        members.stream()
                                .filter(VotingMember::isThere)
                                .map(VotingMember::personId)
                                .collect(Collectors.toSet()));
    }

    /** A pool votes beside the board. */
    Voting with(@Nullable PoolVoting beside) {
        this.pool = beside;
        return this;
    }

    /** Why this person may not vote for the seat of the pool. */
    Optional<Refusal> refusal(String seat, Actor by) {
        return pool == null ? Optional.of(Refusal.of("NO_POOL_VOTES")) : pool.refusal(seat, by);
    }

    boolean repeats(String seat, CastVote command) {
        return pool != null && pool.repeats(seat, command);
    }

    void castForSeat(String seat, CastVote command, CaseDetails asked, Actor by, Instant at) {
        PoolVoting beside = Objects.requireNonNull(pool);
        Choice before = beside.cast(seat, command, by, at);
        registerEvent(
                new SeatVoteCast(by, at, asked.heading(), edition, seat, before, command.choice(), command.reason()));
    }

    /** Why this person may not vote. */
    Optional<Refusal> refusal(Actor by) {
        Optional<VotingMember> member = member(by.personId());
        if (member.isEmpty() || !member.get().officeId().equals(by.officeId())) {
            return Optional.of(Refusal.of("NOT_ON_THE_ROLL"));
        }
        return member.get().refusal();
    }

    void cast(CastVote command, CaseDetails asked, Actor by, Instant at) {
        Vote before = latest().get(by.personId());
        votes.add(new Vote(this, by.personId(), votes.size() + 1, command.choice(), command.reason(), at));
        registerEvent(new VoteCast(
                by,
                at,
                asked.heading(),
                edition,
                before == null ? null : before.choice(),
                command.choice(),
                command.reason()));
    }

    /** What the member voted stays on the record and no longer counts. */
    void recuse(UUID person, String interest) {
        member(person).ifPresent(member -> member.recuse(interest));
    }

    void end(VotingEnd how, Instant at) {
        if (ending == null) {
            this.ending = how;
            this.endedAt = at;
        }
    }

    VoteCount count() {
        return new VoteCount(
                votesFor(Choice.FOR),
                votesFor(Choice.AGAINST),
                votesFor(Choice.ABSTAIN),
                (int) members.stream().filter(VotingMember::mayVote).count(),
                quorum,
                twoThirds,
                meeting != null,
                pool == null ? null : pool.count());
    }

    boolean repeats(CastVote command, Actor by) {
        Vote before = latest().get(by.personId());
        return before != null
                && before.choice() == command.choice()
                && before.reason().equals(command.reason());
    }

    int rulesVersion() {
        return rulesVersion;
    }

    VotingDetails details() {
        Map<UUID, Vote> latest = latest();
        return new VotingDetails(
                caseId,
                edition,
                openedAt,
                rulesVersion,
                meeting,
                ending,
                endedAt,
                count(),
                members.stream()
                        .map(member -> member.details(latest.get(member.personId())))
                        .toList(),
                pool == null ? null : pool.details(),
                closesOn,
                extensions.stream().map(VotingExtension::details).toList());
    }

    private int votesFor(Choice choice) {
        Map<UUID, Vote> latest = latest();
        return (int) members.stream()
                .filter(VotingMember::mayVote)
                .map(member -> latest.get(member.personId()))
                .filter(vote -> vote != null && vote.choice() == choice)
                .count();
    }

    private Map<UUID, Vote> latest() {
        Map<UUID, Vote> latest = new LinkedHashMap<>();
        votes.forEach(vote -> latest.put(vote.personId(), vote));
        return latest;
    }

    private Optional<VotingMember> member(UUID person) {
        return members.stream().filter(member -> member.is(person)).findFirst();
    }
}
