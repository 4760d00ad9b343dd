package uk.police.portfolio.authority.succession;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which bodies and offices end on one day, and what takes over from each.
 *
 * @param lastDay the last day of all that it ends
 */
public record SuccessionPlan(LocalDate lastDay, List<Step> steps, String reason) {

    public SuccessionPlan {
        steps = List.copyOf(steps);
    }

    /** What happens to one of them. */
    public enum Act {
        /** A body ends, its offices with it. */
        END_BODY,
        /** An office ends. */
        END_OFFICE,
        /** An office that ended without a successor gets one. */
        NAME_SUCCESSOR
    }

    /** @param successor code of what takes over; null where nothing does */
    public record Step(Act act, String code, @Nullable String successor) {}

    /** The first day without them. */
    public LocalDate dayAfter() {
        return lastDay.plusDays(1);
    }
}
