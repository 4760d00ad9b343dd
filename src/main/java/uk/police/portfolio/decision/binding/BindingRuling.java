package uk.police.portfolio.decision.binding;

import java.util.List;
import java.util.stream.Stream;
import uk.police.portfolio.authority.SeatDraw;
import uk.police.portfolio.authority.coverage.CoverageAnswer;
import uk.police.portfolio.authority.coverage.ForceCoverage;

/**
 * What coverage rules for all that a case would decide.
 *
 * @param answer a seat is covered where everything that is decided is; its instruments are all that are used
 * @param asked what coverage rules for the case's own matter alone: its instruments are those that pay
 */
record BindingRuling(CoverageAnswer answer, CoverageAnswer asked) {

    /** The instruments used for each seat of a bound force, for whatever is decided. */
    List<SeatDraw> uses() {
        return seats(answer.forces().stream().filter(ForceCoverage::isCovered));
    }

    /** Each bound force's share, from the account of the instrument used for each of its seats. */
    List<SeatDraw> draws() {
        List<String> bound = answer.forces().stream()
                .filter(ForceCoverage::isCovered)
                .map(ForceCoverage::force)
                .toList();
        return seats(asked.forces().stream().filter(force -> bound.contains(force.force())));
    }

    private static List<SeatDraw> seats(Stream<ForceCoverage> forces) {
        return forces.flatMap(force -> force.seats().stream()
                        .map(seat -> new SeatDraw(seat.seat(), seat.instruments(), force.amount())))
                .toList();
    }
}
