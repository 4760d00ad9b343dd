package uk.police.portfolio.spend.ledger;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.police.portfolio.shared.Actor;

/**
 * To post what is staged.
 *
 * @param key of the request, so that a repeated one does nothing
 * @param replaces null for an import, which only adds
 */
record PostLines(
        String kind,
        String reference,
        String fileName,
        String sha256,
        @Nullable String key,
        @Nullable Replaced replaces,
        Actor by) {

    /**
     * The months of a body whose budget and forecast a return replaces.
     *
     * @param closedBefore months before this one are closed by it, whether they have lines or not
     */
    record Replaced(UUID bodyId, int firstMonth, int lastMonth, int closedBefore) {}
}
