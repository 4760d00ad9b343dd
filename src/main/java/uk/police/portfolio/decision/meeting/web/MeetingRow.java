package uk.police.portfolio.decision.meeting.web;

import java.time.LocalDate;
import java.time.LocalTime;
import uk.police.portfolio.decision.meeting.MeetingState;

/**
 * A meeting in a list.
 *
 * @param cases how many are on its agenda
 */
record MeetingRow(
        String reference,
        LocalDate heldOn,
        LocalTime startsAt,
        String place,
        String link,
        MeetingState state,
        int cases) {}
