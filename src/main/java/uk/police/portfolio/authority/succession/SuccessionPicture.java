package uk.police.portfolio.authority.succession;

import java.time.LocalDate;
import java.util.List;
import uk.police.portfolio.authority.Matter;
import uk.police.portfolio.authority.coverage.CoverageAnswer;
import uk.police.portfolio.authority.coverage.ForceCoverage;

/**
 * What becomes of coverage on the first day after.
 *
 * @param on that day
 * @param vacant how many seats nobody would fill
 */
public record SuccessionPicture(LocalDate on, List<Compared> questions, long vacant) {

    public SuccessionPicture {
        questions = List.copyOf(questions);
    }

    /**
     * One standing question, with no amounts, on the same day without and with the plan.
     *
     * @param instrument reference of the agreement or direction that raises it
     */
    public record Compared(
            String instrument,
            String decider,
            Matter matter,
            String capability,
            CoverageAnswer before,
            CoverageAnswer after) {

        /** Codes of the forces that are covered before and not after. */
        public List<String> lost() {
            List<String> kept = covered(after);
            return covered(before).stream()
                    .filter(force -> !kept.contains(force))
                    .toList();
        }

        private static List<String> covered(CoverageAnswer answer) {
            return answer.forces().stream()
                    .filter(ForceCoverage::isCovered)
                    .map(ForceCoverage::force)
                    .toList();
        }
    }
}
