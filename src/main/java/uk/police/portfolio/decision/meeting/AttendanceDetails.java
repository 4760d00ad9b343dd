package uk.police.portfolio.decision.meeting;

import java.util.UUID;

/** Whether one member was there. */
public record AttendanceDetails(
        UUID officeId, String officeTitle, UUID personId, String personName, Presence presence) {

    public boolean isPresent() {
        return presence == Presence.PRESENT;
    }
}
