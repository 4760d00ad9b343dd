package uk.police.portfolio.authority.coverage;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.police.portfolio.shared.Money;
import uk.police.portfolio.shared.Percentage;

/** The answer, force by force in the order asked; its ratios are null where there is nothing to be a ratio of. */
public record CoverageAnswer(List<ForceCoverage> forces) {

    public CoverageAnswer {
        forces = List.copyOf(forces);
    }

    public long count(CoverageStatus status) {
        return forces.stream().filter(force -> force.status() == status).count();
    }

    public @Nullable Percentage forcesPercent() {
        return Percentage.of(count(CoverageStatus.COVERED), forces.size());
    }

    public long coveredSeats() {
        return forces.stream().mapToLong(ForceCoverage::coveredSeats).sum();
    }

    public long totalSeats() {
        return forces.stream().mapToLong(force -> force.seats().size()).sum();
    }

    public @Nullable Percentage seatsPercent() {
        return Percentage.of(coveredSeats(), totalSeats());
    }

    public Money coveredSpend() {
        return Money.sum(forces.stream()
                .filter(ForceCoverage::isCovered)
                .map(ForceCoverage::amount)
                .toList());
    }

    public Money totalSpend() {
        return Money.sum(forces.stream().map(ForceCoverage::amount).toList());
    }

    public @Nullable Percentage spendPercent() {
        return Percentage.of(coveredSpend(), totalSpend());
    }
}
