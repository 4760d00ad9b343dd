package uk.police.portfolio.decision.board.web;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.police.portfolio.decision.CaseAct;
import uk.police.portfolio.decision.CaseDetails;
import uk.police.portfolio.decision.CaseState;
import uk.police.portfolio.decision.Proposal;
import uk.police.portfolio.decision.StopReason;
import uk.police.portfolio.decision.board.MemberDetails;
import uk.police.portfolio.decision.board.PoolSeatDetails;
import uk.police.portfolio.decision.board.VotingDetails;
import uk.police.portfolio.decision.board.VotingEnd;
import uk.police.portfolio.shared.Actor;

/**
 * One case as one reader sees it.
 *
 * @param voting the open vote or the last one
 * @param reader who reads
 */
record CasePage(CaseDetails asked, @Nullable VotingDetails voting, Actor reader) {

    /** The acts that the page offers. */
    public Set<CaseAct> acts() {
        Set<CaseAct> acts = EnumSet.noneOf(CaseAct.class);
        acts.addAll(asked.actsOpenTo(reader));
        if (ownPart().filter(member -> !member.mayVote()).isPresent() || !isOnTheRoll()) {
            acts.remove(CaseAct.CAST_VOTE);
        }
        if (voting == null || !voting.isClosedBy(reader)) {
            acts.remove(CaseAct.CARRY);
        }
        if (!acts.contains(CaseAct.CARRY) || voting == null || !voting.count().isTied()) {
            acts.remove(CaseAct.VOTE_ANEW);
        }
        if (ownSeats().isEmpty()) {
            acts.remove(CaseAct.VOTE_FOR_SEAT);
        }
        if (hasDeclared()) {
            acts.remove(CaseAct.DECLARE_INTEREST);
        }
        return acts;
    }

    public boolean offers(String act) {
        return acts().contains(CaseAct.valueOf(act));
    }

    /** The seats of a pool for which the reader may vote now. */
    public List<PoolSeatDetails> ownSeats() {
        return isVoting() && voting != null ? voting.seatsOf(reader) : List.of();
    }

    /** The proposal, where the reader may see it: those who are consulted on it, or vote with a pool, do. */
    public @Nullable Proposal proposal() {
        boolean isConsultedOn = asked.state() == CaseState.IN_CONSULTATION;
        return showsBoard() || isConsultedOn || !ownSeats().isEmpty() ? asked.proposal() : null;
    }

    public boolean showsBoard() {
        return asked.showsTheBoardsPapersTo(reader);
    }

    /** Whoever may read the board's meetings. */
    public boolean readsMeetings() {
        return CaseDetails.isOfTheBoard(reader);
    }

    public boolean isVoting() {
        return asked.state() == CaseState.VOTING && voting != null;
    }

    /** How each member voted is shown once the vote was closed, never while it is open. */
    public boolean showsVotes() {
        return showsBoard() && voting != null && voting.isCounted();
    }

    /** Why the vote stopped, as a part of a message key. */
    public @Nullable String stopped() {
        boolean waits = asked.state() == CaseState.READY_FOR_BOARD && asked.lastReason() != null;
        return waits && isStopReason(asked.lastReason()) ? asked.lastReason() : null;
    }

    /** Why it is where it is, in somebody's own words. */
    public @Nullable String reason() {
        return switch (asked.state()) {
            case CHANGES_REQUESTED, WITHDRAWN, CALLED_IN, IN_EFFECT -> asked.lastReason();
            case CLOSED -> voting != null && voting.end() == VotingEnd.NOT_CARRIED ? null : asked.lastReason();
            default -> null;
        };
    }

    /** A part of a message key: what the case waits for. */
    public String next() {
        return asked.state() == CaseState.IN_TRIAGE && asked.proposal() != null
                ? "PROPOSED"
                : asked.state().name();
    }

    /** It was not carried because the pool was not in favour. */
    public boolean failedInPool() {
        return endedByVote() && voting != null && voting.count().isCarriedByTheBoard();
    }

    public boolean endedByVote() {
        return voting != null && voting.end() == VotingEnd.NOT_CARRIED;
    }

    public @Nullable MemberDetails own() {
        return isVoting() ? ownPart().orElse(null) : null;
    }

    public List<MemberDetails> members() {
        return voting == null ? List.of() : voting.members();
    }

    private Optional<MemberDetails> ownPart() {
        return voting == null ? Optional.empty() : voting.member(reader.personId());
    }

    private boolean isOnTheRoll() {
        return ownPart().isPresent();
    }

    private boolean hasDeclared() {
        return isVoting() && ownPart().filter(member -> !member.mayVote()).isPresent();
    }

    private static boolean isStopReason(@Nullable String reason) {
        for (StopReason stop : StopReason.values()) {
            if (stop.name().equals(reason)) {
                return true;
            }
        }
        return false;
    }
}
