package uk.police.portfolio.decision.web.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.police.portfolio.decision.PoolCount;
import uk.police.portfolio.decision.VoteCount;
import uk.police.portfolio.decision.board.PoolVotingDetails;
import uk.police.portfolio.decision.board.VotingDetails;

/**
 * The open vote on a case, or its last one. How many voted for and against is told once the chair has closed it, as on the page.
 *
 * @param edition the version that was voted on
 * @param inMeeting reference of the meeting in which it is held
 */
@Schema(description = "The open vote or the last one; absent where the board’s votes are not the reader’s to know")
record VoteAnswer(
        int edition,
        @Nullable String inMeeting,
        Instant openedAt,
        @Nullable LocalDate closesOn,
        @Nullable Instant endedAt,

        @Schema(description = "The rule book that was frozen when the vote opened")
        int rulesVersion,

        int quorum,

        @Schema(
                description = "As the frozen rule names it",
                allowableValues = {"MORE_FOR_THAN_AGAINST", "TWO_THIRDS_OF_FOR_AND_AGAINST"})
        String threshold,

        @Schema(description = "Members who may vote: on the roll and not recused")
        int eligible,

        int cast,

        @Schema(description = "Null until the chair has closed the vote") @Nullable
        Counts counts,

        @Schema(
                description = "How it ended; null while it is open",
                allowableValues = {"CARRIED", "NOT_CARRIED", "QUORUM_LOST", "CASE_CHANGED", "HELD_ANEW", "CASE_ENDED"})
        @Nullable
        String result,

        @Schema(description = "The pool that votes beside the board, for a double majority; otherwise null") @Nullable
        Pool pool) {

    /** How the board voted. */
    record Counts(int inFavour, int against, int abstained) {}

    /**
     * A pool that votes beside the board, with its terms and its majority as they were frozen.
     *
     * @param members of each kind of seat there are
     */
    record Pool(
            String code,
            String name,
            int terms,
            String majority,
            int members,

            @Schema(description = "How many seats of each kind have to be in favour")
            int needed,

            SeatsVoted policingBodies,
            SeatsVoted chiefOfficers) {}

    /** The seats of one kind. */
    @Schema(description = "The seats of one kind; inFavour and reached are null until the chair has closed the vote")
    record SeatsVoted(
            long voted,
            @Nullable Integer inFavour,
            @Nullable Boolean reached) {}

    static VoteAnswer of(VotingDetails voting) {
        VoteCount count = voting.count();
        return new VoteAnswer(
                voting.edition(),
                voting.meeting(),
                voting.openedAt(),
                voting.closesOn(),
                voting.endedAt(),
                voting.rulesVersion(),
                count.quorum(),
                count.twoThirds() ? "TWO_THIRDS_OF_FOR_AND_AGAINST" : "MORE_FOR_THAN_AGAINST",
                count.eligible(),
                count.cast(),
                voting.isCounted() ? new Counts(count.inFavour(), count.against(), count.abstained()) : null,
                voting.end() == null ? null : voting.end().name(),
                voting.pool() == null ? null : pool(voting.pool(), voting.isCounted()));
    }

    private static Pool pool(PoolVotingDetails pool, boolean counted) {
        PoolCount count = pool.count();
        return new Pool(
                pool.code(),
                pool.name(),
                pool.terms(),
                pool.majority().name(),
                count.members(),
                count.needed(),
                new SeatsVoted(
                        pool.policingBodiesVoted(),
                        counted ? count.policingBodies() : null,
                        counted ? count.isReachedByPolicingBodies() : null),
                new SeatsVoted(
                        pool.chiefOfficersVoted(),
                        counted ? count.chiefOfficers() : null,
                        counted ? count.isReachedByChiefOfficers() : null));
    }
}
