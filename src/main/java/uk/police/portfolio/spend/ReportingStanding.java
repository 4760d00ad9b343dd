package uk.police.portfolio.spend;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which bodies have sent in their return of the quarter that ended last, and how old their figures are.
 *
 * @param silent the names of those that have not
 * @param bodies how many are asked to
 * @param latest when figures of the years that are asked about last came in; null where none have
 * @param oldest when the body that has waited longest last returned; null where none have
 */
public record ReportingStanding(
        List<String> silent,
        int bodies,
        @Nullable Instant latest,
        @Nullable Instant oldest) {

    public int missing() {
        return silent.size();
    }
}
