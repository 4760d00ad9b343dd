package uk.police.portfolio.capability;

import org.jspecify.annotations.Nullable;
import uk.police.portfolio.shared.DateRange;

/**
 * Who owns a capability in one force, for a time.
 *
 * @param basis what a proposal rests on; empty once a decision assigned it
 * @param decisionReference null while it is only proposed
 */
public record ForceOwner(
        String forceCode,
        String forceName,
        OwnerModel model,
        @Nullable String centralBodyCode,
        @Nullable String centralBodyName,
        @Nullable ResponsibilityGrid grid,
        String basis,
        @Nullable String decisionReference,
        DateRange term) {

    public boolean isDecided() {
        return decisionReference != null;
    }
}
