package uk.police.portfolio.decision.binding;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.police.portfolio.authority.coverage.CoverageAnswer;

/**
 * Whom a decision would bind, were it taken now.
 *
 * @param fingerprint of all that it depends on: who decides sends it back, and nothing is decided where it has changed
 * @param writtenAt when coverage was asked for the version of the paper that is before the board, or null
 * @param changes forces for which the outcome is another one than it was then
 */
public record BindingPreview(
        CoverageAnswer answer, String fingerprint, @Nullable Instant writtenAt, List<CoverageChange> changes) {

    public BindingPreview {
        changes = List.copyOf(changes);
    }
}
