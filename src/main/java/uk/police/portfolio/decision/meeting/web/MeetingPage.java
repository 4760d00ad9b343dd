package uk.police.portfolio.decision.meeting.web;

import java.time.LocalDateTime;
import java.util.List;
import uk.police.portfolio.audit.AuditEntry;
import uk.police.portfolio.decision.meeting.MeetingDetails;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.Role;

/**
 * One meeting as one reader sees it.
 *
 * @param interests those that were declared in it
 * @param timeline what happened to the meeting itself
 */
record MeetingPage(
        MeetingDetails meeting,
        List<AgendaRow> agenda,
        List<InterestRow> interests,
        List<AuditEntry> timeline,
        Actor reader,
        LocalDateTime now) {

    public boolean arranges() {
        return meeting.isArrangedBy(reader);
    }

    public boolean closes() {
        return arranges() && meeting.hasBegun(now);
    }

    public boolean opensVotes() {
        return meeting.isScheduled()
                && meeting.hasCome(now.toLocalDate())
                && reader.holdsAny(Role.SECRETARIAT, Role.BOARD_CHAIR);
    }

    public boolean isMember() {
        return meeting.isScheduled() && reader.holds(Role.BOARD_MEMBER);
    }

    public boolean notesInterests() {
        return arranges()
                && meeting.hasCome(now.toLocalDate())
                && agenda.stream().anyMatch(AgendaRow::takesInterests);
    }
}
