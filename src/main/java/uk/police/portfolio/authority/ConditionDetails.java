package uk.police.portfolio.authority;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something that has to hold before an instrument may be used.
 *
 * @param number counted from 1 within the instrument
 * @param metOn met from this day, or null where it has not been met
 * @param evidence where that can be read
 * @param metBy who recorded it, and in which office
 */
public record ConditionDetails(
        int number,
        String words,
        @Nullable LocalDate metOn,
        @Nullable String evidence,
        @Nullable String metBy) {

    public boolean isMet() {
        return metOn != null;
    }
}
