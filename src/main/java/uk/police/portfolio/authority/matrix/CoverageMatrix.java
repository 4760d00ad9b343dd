package uk.police.portfolio.authority.matrix;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import uk.police.portfolio.authority.coverage.CoverageAnswer;
import uk.police.portfolio.authority.coverage.CoverageStatus;
import uk.police.portfolio.shared.Money;

/**
 * The matrix with its three ratios.
 *
 * @param titles of instruments that it tells of, as far as they are known
 */
public record CoverageMatrix(CoverageAnswer answer, List<CoverageRow> rows, Map<String, String> titles) {

    public static CoverageMatrix of(CoverageAnswer answer, Map<String, String> names) {
        List<CoverageRow> rows = answer.forces().stream()
                .map(force -> CoverageRow.of(force, names))
                .sorted((one, other) -> one.name().compareTo(other.name()))
                .toList();
        return new CoverageMatrix(answer, rows, Map.of());
    }

    public CoverageMatrix with(Map<String, String> known) {
        return new CoverageMatrix(answer, rows, known);
    }

    /** The instruments that its rows tell of. */
    public List<String> references() {
        return rows.stream()
                .flatMap(row -> Stream.of(row.policingBody(), row.chiefOfficer()))
                .flatMap(CoverageSeatCell::references)
                .distinct()
                .toList();
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

    public String titleOf(String reference) {
        return titles.getOrDefault(reference, "");
    }
}
