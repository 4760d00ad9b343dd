package uk.police.portfolio.authority.web.coverage;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import uk.police.portfolio.authority.coverage.CoverageAnswer;
import uk.police.portfolio.authority.coverage.ForceCoverage;

/**
 * What is different on the date from today.
 *
 * @param lost names of forces covered today and not on the date
 * @param gained names of forces covered on the date and not today
 */
record Horizon(LocalDate today, LocalDate on, CoverageAnswer now, List<String> lost, List<String> gained) {

    static Horizon of(
            LocalDate today, CoverageAnswer now, LocalDate on, CoverageAnswer then, Map<String, String> names) {
        return new Horizon(today, on, now, beyond(now, then, names), beyond(then, now, names));
    }

    public boolean isTheSame() {
        return lost.isEmpty() && gained.isEmpty();
    }

    private static List<String> beyond(CoverageAnswer covered, CoverageAnswer other, Map<String, String> names) {
        List<String> there = covered(other);
        return covered(covered).stream()
                .filter(force -> !there.contains(force))
                .map(force -> names.getOrDefault(force, force))
                .sorted()
                .toList();
    }

    private static List<String> covered(CoverageAnswer answer) {
        return answer.forces().stream()
                .filter(ForceCoverage::isCovered)
                .map(ForceCoverage::force)
                .toList();
    }
}
