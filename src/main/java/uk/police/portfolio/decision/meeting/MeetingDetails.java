package uk.police.portfolio.decision.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.Role;

/**
 * One meeting as it is now.
 *
 * @param reference {@code MTG-0001}
 * @param reason why it was cancelled, or what is said of its end; empty while it is scheduled
 * @param revision counts its changes: what a form says its reader read
 * @param agenda references of its cases, in order
 * @param attendance of those members for whom it is recorded
 */
public record MeetingDetails(
        String reference,
        MeetingPlan plan,
        MeetingState state,
        String reason,
        int revision,
        Instant changedAt,
        List<String> agenda,
        List<AttendanceDetails> attendance) {

    public MeetingDetails {
        agenda = List.copyOf(agenda);
        attendance = List.copyOf(attendance);
    }

    public boolean isScheduled() {
        return state == MeetingState.SCHEDULED;
    }

    /** The secretariat arranges it, until it is over. */
    public boolean isArrangedBy(Actor reader) {
        return isScheduled() && reader.holds(Role.SECRETARIAT);
    }

    /** Its day has come, or is over. */
    public boolean hasCome(LocalDate today) {
        return !plan.heldOn().isAfter(today);
    }

    /** Its time has come, by the clock in London. */
    public boolean hasBegun(LocalDateTime now) {
        return !plan.heldOn().atTime(plan.startsAt()).isAfter(now);
    }

    public Optional<Presence> presenceOf(UUID office) {
        return attendance.stream()
                .filter(each -> each.officeId().equals(office))
                .map(AttendanceDetails::presence)
                .findFirst();
    }

    /** The people who were there. */
    public Set<UUID> present() {
        return attendance.stream()
                .filter(AttendanceDetails::isPresent)
                .map(AttendanceDetails::personId)
                .collect(Collectors.toSet());
    }
}
