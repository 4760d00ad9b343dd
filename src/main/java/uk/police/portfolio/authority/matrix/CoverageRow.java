package uk.police.portfolio.authority.matrix;

import java.util.Map;
import uk.police.portfolio.authority.coverage.CoverageStatus;
import uk.police.portfolio.authority.coverage.ForceCoverage;
import uk.police.portfolio.shared.Money;

/** One force in the matrix. */
public record CoverageRow(
        String force,
        String name,
        Money amount,
        CoverageStatus status,
        CoverageSeatCell policingBody,
        CoverageSeatCell chiefOfficer) {

    public static CoverageRow of(ForceCoverage force, Map<String, String> names) {
        return new CoverageRow(
                force.force(),
                names.getOrDefault(force.force(), force.force()),
                force.amount(),
                force.status(),
                CoverageSeatCell.of(force.seats().get(0)),
                CoverageSeatCell.of(force.seats().get(1)));
    }

    public String tone() {
        return switch (status) {
            case COVERED -> "green";
            case PARTIAL -> "yellow";
            case NONE -> "red";
        };
    }

    /** For the glance: both seats, one, or none. */
    public String mark() {
        return switch (status) {
            case COVERED -> "\u25CF\u25CF";
            case PARTIAL -> policingBody.covered() ? "\u25CF\u25CB" : "\u25CB\u25CF";
            case NONE -> "\u25CB\u25CB";
        };
    }
}
