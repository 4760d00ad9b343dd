package uk.police.portfolio.spend.outlook;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.police.portfolio.shared.Money;

/**
 * From what was registered at the end of a day to what is now, or was at the end of another, step by step: the steps add up to the difference.
 *
 * @param until null for now
 * @param steps the largest first; what is too small to name last
 * @param restrictedExcluded whether there is restricted money that the reader may not see, in neither sum and in no step
 * @param returned the returns and imports that were posted since
 */
public record SpendMovement(
        LocalDate since,
        @Nullable LocalDate until,
        Money before,
        List<Step> steps,
        Money after,
        boolean restrictedExcluded,
        List<Posted> returned) {

    /**
     * What one name's registered spend moved by.
     *
     * @param key its code, or the key of a message where {@code worded}
     */
    public record Step(String key, String name, boolean worded, Money before, Money after) {

        public Money change() {
            return after.minus(before);
        }
    }

    /**
     * A return or an import.
     *
     * @param reason what the body said of large changes; empty where it said nothing, or the reader may not read it
     */
    public record Posted(String reference, String kind, String body, Instant at, int lines, String reason) {}

    public Money change() {
        return after.minus(before);
    }
}
