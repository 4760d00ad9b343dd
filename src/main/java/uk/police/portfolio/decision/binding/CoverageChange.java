package uk.police.portfolio.decision.binding;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A force that a decision would bind now and would not have bound when its paper was written, or the other way round.
 *
 * @param bound it would be bound now
 */
public record CoverageChange(String force, boolean bound) {

    static List<CoverageChange> between(List<CoverageLine> before, List<CoverageLine> now) {
        Map<String, CoverageLine> known =
                before.stream().collect(Collectors.toMap(CoverageLine::force, Function.identity()));
        List<CoverageChange> changes = new ArrayList<>();
        for (CoverageLine line : now) {
            CoverageLine was = known.get(line.force());
            if (was != null && was.bound() != line.bound()) {
                changes.add(new CoverageChange(line.force(), line.bound()));
            }
        }
        return changes;
    }
}
