package uk.police.portfolio.programme.web.show;

import org.jspecify.annotations.Nullable;
import uk.police.portfolio.capability.OwnerModel;

/**
 * Who owns a capability since the board decided, for how many forces.
 *
 * @param centralBody the named body, where one was named
 */
record DecidedOwnership(
        String capabilityCode,
        String capability,
        OwnerModel model,
        @Nullable String centralBody,
        int forces) {}
