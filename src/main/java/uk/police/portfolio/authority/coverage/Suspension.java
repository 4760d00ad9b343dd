package uk.police.portfolio.authority.coverage;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A time for which an instrument may not be used.
 *
 * @param restoredOn usable again from this day, where it has been restored
 */
public record Suspension(LocalDate suspendedOn, @Nullable LocalDate restoredOn) {

    boolean standsOn(LocalDate date) {
        return !suspendedOn.isAfter(date) && (restoredOn == null || restoredOn.isAfter(date));
    }
}
