package uk.police.portfolio.authority.matrix;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import uk.police.portfolio.authority.coverage.CoverageAnswer;
import uk.police.portfolio.authority.coverage.CoverageStatus;
import uk.police.portfolio.shared.Money;

/**
 * The matrix with its three ratios.
 *
 * @param remedies for each reason how many seats it keeps out: what would fix it
 */
public record CoverageMatrix(CoverageAnswer answer, List<CoverageRow> rows, Map<String, Long> remedies) {

    public static CoverageMatrix of(CoverageAnswer answer, Map<String, String> names) {
        List<CoverageRow> rows = answer.forces().stream()
                .map(force -> CoverageRow.of(force, names))
                .sorted((one, other) -> one.name().compareTo(other.name()))
                .toList();
        Map<String, Long> remedies = rows.stream()
                .flatMap(row -> Stream.of(
                        row.policingBody().reason(), row.chiefOfficer().reason()))
                .filter(Objects::nonNull)
                .collect(collectingAndThen(groupingBy(reason -> reason, counting()), TreeMap::new));
        return new CoverageMatrix(answer, rows, remedies);
    }

    public long covered() {
        return answer.count(CoverageStatus.COVERED);
    }

    public long partial() {
        return answer.count(CoverageStatus.PARTIAL);
    }

    public long none() {
        return answer.count(CoverageStatus.NONE);
    }

    public Money uncoveredSpend() {
        return answer.totalSpend().minus(answer.coveredSpend());
    }
}
