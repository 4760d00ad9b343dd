package uk.police.portfolio.decision.binding;

import java.util.List;
import uk.police.portfolio.authority.coverage.ForceCoverage;
import uk.police.portfolio.authority.coverage.NearestMiss;
import uk.police.portfolio.authority.coverage.SeatCoverage;

/**
 * What coverage says for one force, as far as a decision depends on it.
 *
 * @param bound both seats are covered
 * @param policingBody the instruments used, or a reason's constant
 * @param chiefOfficer the same for the other seat
 */
public record CoverageLine(String force, boolean bound, String policingBody, String chiefOfficer) {

    static CoverageLine of(ForceCoverage force) {
        return new CoverageLine(
                force.force(),
                force.isCovered(),
                words(force.seats().get(0)),
                words(force.seats().get(1)));
    }

    static List<CoverageLine> of(List<ForceCoverage> forces) {
        return forces.stream().map(CoverageLine::of).toList();
    }

    private static String words(SeatCoverage seat) {
        NearestMiss miss = seat.miss();
        return miss == null
                ? String.join(" ", seat.instruments())
                : miss.reason().name();
    }
}
