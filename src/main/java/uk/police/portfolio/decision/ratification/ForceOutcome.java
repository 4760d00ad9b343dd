package uk.police.portfolio.decision.ratification;

import java.util.List;
import uk.police.portfolio.authority.coverage.ForceCoverage;

/**
 * One force that takes part in a decision.
 *
 * @param ruled as frozen with the decision
 * @param standing where it stands by now
 * @param ratifications of its missing seats
 */
public record ForceOutcome(ForceCoverage ruled, ForceStanding standing, List<RatificationDetails> ratifications) {

    public ForceOutcome {
        ratifications = List.copyOf(ratifications);
    }

    public String force() {
        return ruled.force();
    }
}
