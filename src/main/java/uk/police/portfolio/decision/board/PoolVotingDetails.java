package uk.police.portfolio.decision.board;

import java.util.List;
import java.util.UUID;
import uk.police.portfolio.decision.PoolCount;
import uk.police.portfolio.organisation.SeatKind;

/**
 * The vote of a pool's seats beside the board's.
 *
 * @param terms number of the version of the pool's terms that was frozen
 * @param seats as frozen when it opened, by force, with their latest votes
 */
public record PoolVotingDetails(
        String code, String name, int terms, Majority majority, PoolCount count, List<PoolSeatDetails> seats) {

    public PoolVotingDetails {
        seats = List.copyOf(seats);
    }

    public List<PoolSeatDetails> seatsOf(UUID office) {
        return seats.stream().filter(seat -> office.equals(seat.officeId())).toList();
    }

    public long policingBodiesVoted() {
        return voted(SeatKind.POLICING_BODY);
    }

    public long chiefOfficersVoted() {
        return voted(SeatKind.CHIEF_OFFICER);
    }

    private long voted(SeatKind kind) {
        return seats.stream()
                .filter(seat -> seat.kind() == kind && seat.hasVoted())
                .count();
    }
}
