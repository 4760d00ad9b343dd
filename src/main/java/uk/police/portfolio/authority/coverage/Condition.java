package uk.police.portfolio.authority.coverage;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something that has to hold before an instrument may be used.
 *
 * @param metOn met from this day, or null where it has not been met
 */
public record Condition(String text, @Nullable LocalDate metOn) {

    boolean isUnmetOn(LocalDate date) {
        return metOn == null || metOn.isAfter(date);
    }
}
