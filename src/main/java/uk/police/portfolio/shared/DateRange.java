package uk.police.portfolio.shared;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Legal dates from and to, both included.
 *
 * @param fromOn the first day
 * @param toOn the last day, or null where no end is known
 */
@Embeddable
public record DateRange(LocalDate fromOn, @Nullable LocalDate toOn) {

    public DateRange {
        if (toOn != null && toOn.isBefore(fromOn)) {
            throw new IllegalArgumentException("A range cannot end before it starts: " + fromOn + " to " + toOn);
        }
    }

    public static DateRange from(LocalDate first) {
        return new DateRange(first, null);
    }

    public boolean contains(LocalDate date) {
        return !date.isBefore(fromOn) && (toOn == null || !date.isAfter(toOn));
    }

    public boolean overlaps(DateRange other) {
        return (other.toOn == null || !fromOn.isAfter(other.toOn)) && (toOn == null || !other.fromOn.isAfter(toOn));
    }

    public boolean hasEndedBy(LocalDate date) {
        return toOn != null && toOn.isBefore(date);
    }

    public DateRange endingOn(LocalDate last) {
        return new DateRange(fromOn, last);
    }
}
