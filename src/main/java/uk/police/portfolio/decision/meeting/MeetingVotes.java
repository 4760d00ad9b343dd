package uk.police.portfolio.decision.meeting;

import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.police.portfolio.decision.BySecretariat;
import uk.police.portfolio.decision.BySecretariatOrChair;
import uk.police.portfolio.decision.DecisionCourse;
import uk.police.portfolio.decision.board.BoardMember;
import uk.police.portfolio.decision.board.BoardMembers;
import uk.police.portfolio.decision.board.BoardVotes;
import uk.police.portfolio.decision.board.NoteInterest;
import uk.police.portfolio.decision.board.Sitting;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.London;
import uk.police.portfolio.shared.NotFoundException;
import uk.police.portfolio.shared.RefusedException;

/**
 * What is done to a case in a meeting. Refused, besides what the board's votes refuse: {@code MEETING_IS_…} once it is closed or
 * cancelled, {@code MEETING_IS_TO_COME} before its day, {@code NOT_ON_THE_AGENDA}.
 */
@Service
@Transactional
public class MeetingVotes {

    private final MeetingRepository meetings;
    private final DecisionCourse course;
    private final BoardVotes votes;
    private final BoardMembers members;
    private final Clock clock;

    MeetingVotes(
            MeetingRepository meetings, DecisionCourse course, BoardVotes votes, BoardMembers members, Clock clock) {
        this.meetings = meetings;
        this.course = course;
        this.votes = votes;
        this.members = members;
        this.clock = clock;
    }

    /** Opens the vote for those whom the attendance says to be there; they are its quorum. */
    @BySecretariatOrChair
    public void open(String reference, String caseReference, int editionRead, Actor by) {
        MeetingDetails meeting = under(reference, caseReference);
        votes.openIn(new Sitting(reference, meeting.present()), caseReference, editionRead, by);
    }

    /** Writes down what a member declared aloud. Refused also: {@code NOT_A_MEMBER}. */
    @BySecretariat
    public void noteInterest(String reference, String caseReference, UUID officeId, String words, Actor by) {
        MeetingDetails meeting = under(reference, caseReference);
        BoardMember member = members.on(meeting.plan().heldOn()).stream()
                .filter(each -> each.officeId().equals(officeId))
                .findFirst()
                .orElseThrow(() -> RefusedException.because("NOT_A_MEMBER"));
        votes.noteInterest(caseReference, new NoteInterest(member, words, reference), by);
    }

    /** The meeting, which neither ends nor changes until this is done; always after its case, as the agenda's acts do. */
    private MeetingDetails under(String reference, String caseReference) {
        course.lock(caseReference);
        Meeting meeting = meetings.lock(reference).orElseThrow(() -> new NotFoundException("meeting", reference));
        meeting.refuseUnlessScheduled();
        MeetingDetails now = meeting.details();
        if (!now.hasCome(London.today(clock))) {
            throw RefusedException.because("MEETING_IS_TO_COME", now.plan().time());
        }
        if (!now.agenda().contains(caseReference)) {
            throw RefusedException.because("NOT_ON_THE_AGENDA", caseReference, reference);
        }
        return now;
    }
}
