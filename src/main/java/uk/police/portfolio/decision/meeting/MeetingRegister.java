package uk.police.portfolio.decision.meeting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.police.portfolio.decision.BySecretariat;
import uk.police.portfolio.decision.CaseDetails;
import uk.police.portfolio.decision.board.BoardMember;
import uk.police.portfolio.decision.board.BoardMembers;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.London;
import uk.police.portfolio.shared.NotFoundException;
import uk.police.portfolio.shared.Refusal;
import uk.police.portfolio.shared.RefusedException;

/**
 * The board's meetings. Acts on one meeting follow one another; each is refused with {@code MEETING_IS_…} once the meeting is
 * closed or cancelled. The same act sent twice is one.
 */
@Service
@Transactional
public class MeetingRegister {

    private final MeetingRepository meetings;
    private final BoardMembers members;
    private final OpenVotes votes;
    private final Clock clock;

    MeetingRegister(MeetingRepository meetings, BoardMembers members, OpenVotes votes, Clock clock) {
        this.meetings = meetings;
        this.members = members;
        this.votes = votes;
        this.clock = clock;
    }

    /**
     * Answers the reference, {@code MTG-0001}. Refused: {@code BOARD_MEETS_THEN} where it meets somewhere else at that time,
     * {@code MEETING_IS_IN_THE_PAST}, {@code MEETING_IS_NOWHERE}, {@code LINK_IS_NO_ADDRESS}.
     */
    @BySecretariat
    public String schedule(MeetingPlan plan, Actor by) {
        RefusedException.throwIfAny(plan.refusals(today()));
        MeetingDetails then = at(plan);
        if (then != null && then.plan().equals(plan)) {
            return then.reference();
        }
        refuseTwice(then);
        String reference = "MTG-%04d".formatted(meetings.nextNumber());
        return saved(new Meeting(reference, plan, by, clock.instant())).reference();
    }

    /** Another time or place; refused as {@link #schedule}, and stale where it has changed since it was read. */
    @BySecretariat
    public void move(String reference, int revisionRead, MeetingPlan plan, Actor by) {
        Meeting moved = locked(reference);
        moved.refuseUnlessScheduled();
        moved.refuseUnlessCurrent(revisionRead);
        RefusedException.throwIfAny(plan.refusals(today()));
        MeetingDetails then = at(plan);
        refuseTwice(then == null || then.reference().equals(reference) ? null : then);
        moved.move(plan, by, clock.instant());
        saved(moved);
    }

    /**
     * Notes who is there and who is not; what is not said of a member stays as it was. Refused: {@code NOT_A_MEMBER} of an
     * office that does not vote in the board that day, {@code MEETING_IS_TO_COME} where somebody is said to be there before.
     */
    @BySecretariat
    public void recordAttendance(String reference, Map<UUID, Presence> found, Actor by) {
        Meeting attended = locked(reference);
        attended.refuseUnlessScheduled();
        MeetingDetails now = attended.details();
        List<BoardMember> board = members.on(now.plan().heldOn());
        List<Refusal> refusals = new ArrayList<>();
        if (board.stream()
                        .filter(member -> found.containsKey(member.officeId()))
                        .count()
                < found.size()) {
            refusals.add(Refusal.of("NOT_A_MEMBER"));
        }
        if (found.containsValue(Presence.PRESENT) && !now.hasCome(today())) {
            refusals.add(Refusal.of("MEETING_IS_TO_COME", now.plan().time()));
        }
        RefusedException.throwIfAny(refusals);
        attended.attended(board, found, by, clock.instant());
        meetings.save(attended);
    }

    /**
     * It took place. Refused: {@code MEETING_HAS_NOT_BEGUN} with its time, {@code ATTENDANCE_IS_MISSING} of some members,
     * {@code VOTE_IS_OPEN_IN_IT}.
     */
    @BySecretariat
    public void close(String reference, String reason, Actor by) {
        Meeting closed = locked(reference);
        closed.refuseUnlessScheduled();
        MeetingDetails now = closed.details();
        List<Refusal> refusals = new ArrayList<>(openVotes(reference));
        if (!now.hasBegun(London.now(clock))) {
            refusals.add(Refusal.of("MEETING_HAS_NOT_BEGUN", now.plan().time()));
        }
        long missing = members.on(now.plan().heldOn()).stream()
                .filter(member -> now.presenceOf(member.officeId()).isEmpty())
                .count();
        if (missing > 0) {
            refusals.add(Refusal.of("ATTENDANCE_IS_MISSING", missing));
        }
        RefusedException.throwIfAny(refusals);
        end(closed, MeetingState.CLOSED, reason, by);
    }

    /** It does not take place. Refused: {@code VOTE_IS_OPEN_IN_IT}. */
    @BySecretariat
    public void cancel(String reference, String reason, Actor by) {
        Meeting cancelled = locked(reference);
        cancelled.refuseUnlessScheduled();
        RefusedException.throwIfAny(openVotes(reference));
        end(cancelled, MeetingState.CANCELLED, reason, by);
    }

    /** One meeting, as the board and its secretariat know it; others are not told that there is one. */
    @Transactional(readOnly = true)
    public MeetingDetails details(String reference, Actor reader) {
        return meetings.findByReference(reference)
                .filter(found -> CaseDetails.isOfTheBoard(reader))
                .map(Meeting::details)
                .orElseThrow(() -> new NotFoundException("meeting", reference));
    }

    private void end(Meeting ended, MeetingState how, String reason, Actor by) {
        ended.end(how, reason.strip(), by, clock.instant());
        meetings.save(ended);
    }

    private List<Refusal> openVotes(String reference) {
        return votes.in(reference).stream()
                .map(open -> Refusal.of("VOTE_IS_OPEN_IN_IT", open))
                .toList();
    }

    private @Nullable MeetingDetails at(MeetingPlan plan) {
        return meetings.findByHeldOnAndStartsAtAndStateNot(plan.heldOn(), plan.startsAt(), MeetingState.CANCELLED)
                .map(Meeting::details)
                .orElse(null);
    }

    private static void refuseTwice(@Nullable MeetingDetails then) {
        if (then != null) {
            throw RefusedException.because("BOARD_MEETS_THEN", then.reference());
        }
    }

    /** Two that are scheduled for one time at once: the later finds the earlier in the database. */
    private MeetingDetails saved(Meeting meeting) {
        try {
            return meetings.saveAndFlush(meeting).details();
        } catch (DataIntegrityViolationException another) {
            throw RefusedException.because(
                    "BOARD_MEETS_THEN", meeting.details().plan().time());
        }
    }

    private Meeting locked(String reference) {
        return meetings.lock(reference).orElseThrow(() -> new NotFoundException("meeting", reference));
    }

    private LocalDate today() {
        return London.today(clock);
    }
}
