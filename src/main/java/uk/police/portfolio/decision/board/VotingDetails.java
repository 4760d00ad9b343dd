package uk.police.portfolio.decision.board;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.police.portfolio.decision.VoteCount;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.Role;

/**
 * One vote on one version of a case.
 *
 * @param rulesVersion the rule book that was frozen when it opened
 * @param meeting reference of the meeting in which it is held, or null for a vote over several days
 * @param end null while it is open
 * @param members as frozen when it opened, with their latest votes
 * @param pool the seats that vote beside the board, or null
 * @param closesOn the last day on which votes are taken; null for a vote from before there were such days
 * @param extensions the first first
 */
public record VotingDetails(
        UUID caseId,
        int edition,
        Instant openedAt,
        int rulesVersion,
        @Nullable String meeting,
        @Nullable VotingEnd end,
        @Nullable Instant endedAt,
        VoteCount count,
        List<MemberDetails> members,
        @Nullable PoolVotingDetails pool,
        @Nullable LocalDate closesOn,
        List<ExtensionDetails> extensions) {

    public boolean isOpen() {
        return end == null;
    }

    /** The chair has closed it, so that how everybody voted may be known. */
    public boolean isCounted() {
        return end == VotingEnd.CARRIED || end == VotingEnd.NOT_CARRIED;
    }

    /** The chair closes it; where the chair takes no part, or there is none, the secretariat does. */
    public boolean isClosedBy(Actor reader) {
        boolean chairTakesPart = members.stream().anyMatch(member -> member.chair() && member.mayVote());
        return reader.holds(Role.BOARD_CHAIR)
                ? member(reader.personId()).filter(MemberDetails::mayVote).isPresent()
                : !chairTakesPart;
    }

    /** The seats of the pool for which the reader votes. */
    public List<PoolSeatDetails> seatsOf(Actor reader) {
        return pool == null ? List.of() : pool.seatsOf(reader.officeId());
    }

    public Optional<MemberDetails> member(UUID person) {
        return members.stream()
                .filter(member -> member.personId().equals(person))
                .findFirst();
    }
}
