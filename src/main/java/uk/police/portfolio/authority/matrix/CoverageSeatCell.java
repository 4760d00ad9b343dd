package uk.police.portfolio.authority.matrix;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.police.portfolio.authority.coverage.NearestMiss;
import uk.police.portfolio.authority.coverage.SeatCoverage;
import uk.police.portfolio.shared.Money;

/**
 * One seat in the matrix.
 *
 * @param statutory the decider is the seat's own office
 * @param instruments what is used
 * @param reason why it is not covered, where it is not
 * @param nearest the instrument that came nearest
 */
public record CoverageSeatCell(
        boolean covered,
        boolean statutory,
        List<String> instruments,
        @Nullable String reason,
        @Nullable String nearest,
        @Nullable Money shortfall) {

    public static CoverageSeatCell of(SeatCoverage seat) {
        NearestMiss miss = seat.miss();
        if (miss != null) {
            return new CoverageSeatCell(
                    false, false, List.of(), miss.reason().name(), miss.instrument(), miss.shortfall());
        }
        boolean statutory = seat.instruments().stream().anyMatch(used -> used.startsWith("STATUTORY_OFFICE:"));
        return new CoverageSeatCell(true, statutory, statutory ? List.of() : seat.instruments(), null, null, null);
    }

    /** The instruments that it tells of. */
    public Stream<String> references() {
        return nearest == null ? instruments.stream() : Stream.of(nearest);
    }
}
