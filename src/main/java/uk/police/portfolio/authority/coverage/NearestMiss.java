package uk.police.portfolio.authority.coverage;

import org.jspecify.annotations.Nullable;
import uk.police.portfolio.shared.Money;

/**
 * What came nearest to covering a seat, and why it does not.
 *
 * @param instrument its reference; none where nothing speaks for the seat
 * @param shortfall by how much a limit is missed, where a limit is
 */
public record NearestMiss(
        MissReason reason,
        @Nullable String instrument,
        @Nullable Money shortfall) {

    static NearestMiss of(MissReason reason) {
        return new NearestMiss(reason, null, null);
    }
}
