package uk.police.portfolio.spend;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which bodies have returned figures of the years that are asked about.
 *
 * @param silent the names of those that have not
 * @param bodies how many could have
 * @param latest when figures last came in; null where none have
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
