package uk.police.portfolio.decision.local;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The route of a case.
 *
 * @param liftedBy what lifts it to the board; none where the rules leave it with one office
 * @param chosen what was chosen, the proposed one or another
 * @param assessedAt null where nobody has assessed it and only the rules speak
 */
public record RouteDetails(
        @Nullable Integer duplicateScore,
        String duplicateReason,
        boolean novel,
        Route proposed,
        List<Lift> liftedBy,
        Route chosen,
        String overrideReason,
        int rulesVersion,
        @Nullable Instant assessedAt,
        @Nullable String assessedBy) {

    public RouteDetails {
        liftedBy = List.copyOf(liftedBy);
    }

    public boolean isLocal() {
        return chosen == Route.LOCAL;
    }

    public boolean isOverridden() {
        return chosen != proposed;
    }
}
