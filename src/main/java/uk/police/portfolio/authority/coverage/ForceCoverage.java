package uk.police.portfolio.authority.coverage;

import java.util.List;
import uk.police.portfolio.shared.Money;

/** What the register says for one force: its policing body's seat, then its chief officer's. */
public record ForceCoverage(String force, Money amount, List<SeatCoverage> seats) {

    public ForceCoverage {
        seats = List.copyOf(seats);
    }

    public CoverageStatus status() {
        long covered = coveredSeats();
        if (covered == seats.size()) {
            return CoverageStatus.COVERED;
        }
        return covered == 0 ? CoverageStatus.NONE : CoverageStatus.PARTIAL;
    }

    public boolean isCovered() {
        return status() == CoverageStatus.COVERED;
    }

    long coveredSeats() {
        return seats.stream().filter(SeatCoverage::covered).count();
    }
}
