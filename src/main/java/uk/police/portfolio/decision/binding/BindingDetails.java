package uk.police.portfolio.decision.binding;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import uk.police.portfolio.authority.coverage.CoverageAnswer;
import uk.police.portfolio.authority.coverage.ForceCoverage;
import uk.police.portfolio.decision.Reach;

/**
 * What was frozen with a decision.
 *
 * @param number 1 for the case's first decision, 2 for the one after a hearing that reopened it
 * @param decider code of the board or office that decided
 * @param answer for each force and seat, as coverage ruled on the day: a covered force is bound, any other is reserved
 */
public record BindingDetails(
        UUID id, int number, int edition, String decider, LocalDate decidedOn, CoverageAnswer answer) {

    public Reach reach() {
        return new Reach(decider, codes(true), codes(false));
    }

    /** Those that are not bound, each with what coverage ruled for its seats. */
    public List<ForceCoverage> reserved() {
        return answer.forces().stream().filter(force -> !force.isCovered()).toList();
    }

    private List<String> codes(boolean covered) {
        return answer.forces().stream()
                .filter(force -> force.isCovered() == covered)
                .map(ForceCoverage::force)
                .toList();
    }
}
