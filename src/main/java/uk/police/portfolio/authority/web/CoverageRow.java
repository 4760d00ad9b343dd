package uk.police.portfolio.authority.web;

import java.util.Map;
import uk.police.portfolio.authority.coverage.CoverageStatus;
import uk.police.portfolio.authority.coverage.ForceCoverage;
import uk.police.portfolio.shared.Money;

/** One force in the matrix. */
record CoverageRow(
        String force,
        String name,
        Money amount,
        CoverageStatus status,
        CoverageSeatCell policingBody,
        CoverageSeatCell chiefOfficer) {

    static CoverageRow of(ForceCoverage force, Map<String, String> names) {
        return new CoverageRow(
                force.force(),
                names.getOrDefault(force.force(), force.force()),
                force.amount(),
                force.status(),
                CoverageSeatCell.of(force.seats().get(0)),
                CoverageSeatCell.of(force.seats().get(1)));
    }

    public String tone() {
        return Tones.of(status);
    }
}
