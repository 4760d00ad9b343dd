package uk.police.portfolio.decision.meeting;

import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.police.portfolio.decision.BySecretariat;
import uk.police.portfolio.decision.CaseDetails;
import uk.police.portfolio.decision.CaseState;
import uk.police.portfolio.decision.DecisionCourse;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.NotFoundException;
import uk.police.portfolio.shared.RefusedException;

/** What the board will talk about, in which order. Refused with {@code MEETING_IS_…} once the meeting is closed or cancelled. */
@Service
@Transactional
public class Agendas {

    /** The states in which the board has something to do with a case: to vote, or to hear a call-in. */
    private static final Set<CaseState> BEFORE_THE_BOARD =
            EnumSet.of(CaseState.READY_FOR_BOARD, CaseState.VOTING, CaseState.CALLED_IN);

    private final MeetingRepository meetings;
    private final DecisionCourse course;
    private final Clock clock;

    Agendas(MeetingRepository meetings, DecisionCourse course, Clock clock) {
        this.meetings = meetings;
        this.course = course;
        this.clock = clock;
    }

    public static boolean fits(CaseState state) {
        return BEFORE_THE_BOARD.contains(state);
    }

    /**
     * Puts a case at the end. Refused: {@code CASE_IS_…} unless it is before the board, {@code OWN_CASE} (on the record) to
     * whoever sent it in.
     */
    @BySecretariat
    public void putOn(String reference, String caseReference, Actor by) {
        CaseDetails asked = course.lock(caseReference);
        Meeting meeting = locked(reference);
        asked.refuseItsAuthor(by);
        if (!fits(asked.state())) {
            throw RefusedException.because("CASE_IS_" + asked.state(), caseReference);
        }
        meeting.putOn(asked, by, clock.instant());
        meetings.save(meeting);
    }

    /** Refused with {@code OWN_CASE} (on the record) to whoever sent it in. */
    @BySecretariat
    public void takeOff(String reference, String caseReference, Actor by) {
        CaseDetails asked = course.lock(caseReference);
        Meeting meeting = locked(reference);
        asked.refuseItsAuthor(by);
        meeting.takeOff(caseReference, by, clock.instant());
        meetings.save(meeting);
    }

    /** Puts them in this order; stale where the agenda has changed since it was read. */
    @BySecretariat
    public void order(String reference, int revisionRead, List<String> cases, Actor by) {
        Meeting meeting = locked(reference);
        meeting.refuseUnlessScheduled();
        meeting.refuseUnlessCurrent(revisionRead);
        meeting.order(cases, by, clock.instant());
        meetings.save(meeting);
    }

    private Meeting locked(String reference) {
        return meetings.lock(reference).orElseThrow(() -> new NotFoundException("meeting", reference));
    }
}
