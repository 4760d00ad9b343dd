package uk.police.portfolio.decision;

import org.jspecify.annotations.Nullable;
import uk.police.portfolio.shared.RefusedException;

/**
 * How a vote stands; abstentions count for the quorum only, and a tie is not carried.
 *
 * @param eligible members who may vote: neither recused nor without a holder
 * @param quorum how many of them must have voted, or be in the meeting
 * @param twoThirds it is carried by two thirds of those for and against, not by more for than against
 * @param inMeeting the quorum are those who are there and may vote, not those who have voted
 * @param pool where a pool votes beside the board: both have to be in favour; otherwise null
 */
public record VoteCount(
        int inFavour,
        int against,
        int abstained,
        int eligible,
        int quorum,
        boolean twoThirds,
        boolean inMeeting,
        @Nullable PoolCount pool) {

    /** Of a vote of the board alone over several days. */
    public VoteCount(int inFavour, int against, int abstained, int eligible, int quorum, boolean twoThirds) {
        this(inFavour, against, abstained, eligible, quorum, twoThirds, false, null);
    }

    public VoteCount with(@Nullable PoolCount seats) {
        return new VoteCount(inFavour, against, abstained, eligible, quorum, twoThirds, inMeeting, seats);
    }

    public int cast() {
        return inFavour + against + abstained;
    }

    /** Enough have voted for it to count; in a meeting, enough are there, and somebody has voted. */
    public boolean isQuorate() {
        return inMeeting ? canBeQuorate() && cast() > 0 : cast() >= quorum;
    }

    /** Enough may vote for a quorum to be possible. */
    public boolean canBeQuorate() {
        return eligible >= quorum;
    }

    public boolean isCarried() {
        return isCarriedByTheBoard() && (pool == null || pool.isReached());
    }

    /** As many for as against: the chair may have the members vote again. */
    public boolean isTied() {
        return isQuorate() && inFavour == against;
    }

    public boolean isCarriedByTheBoard() {
        if (!isQuorate()) {
            return false;
        }
        return twoThirds ? inFavour > 0 && inFavour >= 2 * against : inFavour > against;
    }

    void refuseUnlessPossible() {
        if (!canBeQuorate()) {
            throw RefusedException.because("QUORUM_IMPOSSIBLE", eligible, quorum);
        }
    }

    void refuseUnlessQuorate() {
        if (!isQuorate()) {
            throw RefusedException.because("QUORUM_NOT_REACHED", cast(), quorum);
        }
    }

    /** As the record keeps it. */
    public String words() {
        String board = "%d for, %d against, %d abstained".formatted(inFavour, against, abstained);
        return pool == null ? board : board + "; " + pool.words();
    }
}
