package uk.police.portfolio.authority.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.police.portfolio.authority.GiverDetails;

/**
 * One giver in the signature tracker.
 *
 * @param group the region or the force that it is listed under
 * @param remindedOn when it was last reminded
 */
record TrackerRow(
        String group,
        CodeLabel label,
        GiverDetails giver,
        @Nullable LocalDate remindedOn,
        boolean remindedToday) {

    public boolean signed() {
        return giver.hasSigned();
    }
}
