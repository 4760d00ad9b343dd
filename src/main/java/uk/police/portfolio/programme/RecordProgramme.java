package uk.police.portfolio.programme;

import org.jspecify.annotations.Nullable;
import uk.police.portfolio.shared.Money;

/**
 * Puts a programme on the register that was under way before the portal: a real national one from its published source, or
 * an illustrative one.
 *
 * @param sponsorCode the body that answers for it
 * @param stated the cost that its source states, where there are no cost lines: it has no yearly split
 */
public record RecordProgramme(
        ProgrammeLevel level,
        String sponsorCode,
        ProgrammeContent content,
        @Nullable Money stated,
        Provenance provenance) {

    Money wholeLife() {
        return stated == null || !content.costs().lines().isEmpty()
                ? content.costs().total()
                : stated;
    }
}
