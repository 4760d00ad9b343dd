package uk.police.portfolio.authority.coverage;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the register says for one seat.
 *
 * @param instruments references of what is used: one, or one for each predecessor of a merged force; none where not covered
 * @param miss what came nearest, where it is not covered
 */
public record SeatCoverage(
        String seat,
        SeatKind kind,
        List<String> instruments,
        @Nullable NearestMiss miss) {

    public SeatCoverage {
        instruments = List.copyOf(instruments);
    }

    public boolean covered() {
        return miss == null;
    }

    /** The instrument used, the first of several. */
    public @Nullable String instrument() {
        return instruments.isEmpty() ? null : instruments.get(0);
    }
}
