package uk.police.portfolio.notification;

import static uk.police.portfolio.notification.Audience.AUTHORS_SIDE;
import static uk.police.portfolio.notification.Audience.BOARD;
import static uk.police.portfolio.notification.Audience.CHAIR;
import static uk.police.portfolio.notification.Audience.FORCES_TAKING_PART;
import static uk.police.portfolio.notification.Audience.MEMBERS_REMINDED;
import static uk.police.portfolio.notification.Audience.NATIONAL_FINANCE;
import static uk.police.portfolio.notification.Audience.PARTIES;
import static uk.police.portfolio.notification.Audience.POOL_MEMBERS;
import static uk.police.portfolio.notification.Audience.POOL_VOTING;
import static uk.police.portfolio.notification.Audience.RETURNING;
import static uk.police.portfolio.notification.Audience.ROLL;
import static uk.police.portfolio.notification.Audience.SEAT;
import static uk.police.portfolio.notification.Audience.SEATS_ASKED;
import static uk.police.portfolio.notification.Audience.SEATS_REMINDED_TO_RATIFY;
import static uk.police.portfolio.notification.Audience.SEATS_REMINDED_TO_VOTE;
import static uk.police.portfolio.notification.Audience.SEATS_SILENT;
import static uk.police.portfolio.notification.Audience.SEATS_TO_RATIFY;
import static uk.police.portfolio.notification.Audience.SEATS_WHOSE_SILENCE_SPOKE;
import static uk.police.portfolio.notification.Audience.SECRETARIAT;
import static uk.police.portfolio.notification.Audience.SIGNATORIES;
import static uk.police.portfolio.notification.Audience.SIGNATORIES_REMINDED;
import static uk.police.portfolio.notification.Audience.WISHED_FOR_PACKS;
import static uk.police.portfolio.notification.Line.tell;

import java.util.List;
import uk.police.portfolio.authority.InstrumentAct;
import uk.police.portfolio.authority.InstrumentChanged;
import uk.police.portfolio.authority.InstrumentExpiring;
import uk.police.portfolio.authority.SignatureRemindersAsked;
import uk.police.portfolio.consultation.ConsultationAbandoned;
import uk.police.portfolio.consultation.ConsultationClosed;
import uk.police.portfolio.consultation.ConsultationExtended;
import uk.police.portfolio.consultation.ConsultationOpened;
import uk.police.portfolio.consultation.ConsultationSettled;
import uk.police.portfolio.consultation.ResponseFellShort;
import uk.police.portfolio.consultation.SeatsReminded;
import uk.police.portfolio.consultation.answer.ReplyPublished;
import uk.police.portfolio.decision.CaseClosed;
import uk.police.portfolio.decision.CaseConsulted;
import uk.police.portfolio.decision.CasePickedUp;
import uk.police.portfolio.decision.CaseResubmitted;
import uk.police.portfolio.decision.CaseSentToBoard;
import uk.police.portfolio.decision.CaseSubmitted;
import uk.police.portfolio.decision.ChangesRequested;
import uk.police.portfolio.decision.ConsultationEnded;
import uk.police.portfolio.decision.DecisionCalledIn;
import uk.police.portfolio.decision.DecisionInEffect;
import uk.police.portfolio.decision.DecisionPublished;
import uk.police.portfolio.decision.DecisionReopened;
import uk.police.portfolio.decision.DecisionTaken;
import uk.police.portfolio.decision.VoteOpened;
import uk.police.portfolio.decision.VoteStopped;
import uk.police.portfolio.decision.board.VoteHeldAnew;
import uk.police.portfolio.decision.board.VotingExtended;
import uk.police.portfolio.decision.chase.VoteOverran;
import uk.police.portfolio.decision.chase.VotersReminded;
import uk.police.portfolio.decision.followup.ConditionExpired;
import uk.police.portfolio.decision.followup.DecisionReviewDue;
import uk.police.portfolio.decision.followup.DecisionSuperseded;
import uk.police.portfolio.decision.meeting.MeetingEnded;
import uk.police.portfolio.decision.meeting.MeetingMoved;
import uk.police.portfolio.decision.meeting.MeetingScheduled;
import uk.police.portfolio.decision.pool.PoolExitGiven;
import uk.police.portfolio.decision.pool.PoolTermsMade;
import uk.police.portfolio.decision.ratification.RatificationEnded;
import uk.police.portfolio.decision.ratification.RatificationOpened;
import uk.police.portfolio.decision.ratification.RatificationReminded;
import uk.police.portfolio.spend.pack.SpendPackMade;
import uk.police.portfolio.spend.returns.ReturnActed;

/**
 * The table of who is told what. A line is an event, the words ({@code notification.kind.…}) and who reads them; the words name
 * title {0} and reference {1} of what it is about, and what the line adds {2}. Never a reason, an answer or a vote: whoever may
 * read those finds them behind the link.
 */
final class WhoIsTold {

    static final List<Line<?>> LINES = List.of(
            tell(CaseSubmitted.class, "case-submitted", SECRETARIAT),
            tell(CaseResubmitted.class, "case-resubmitted", SECRETARIAT),
            tell(CasePickedUp.class, "case-picked-up", AUTHORS_SIDE),
            tell(ChangesRequested.class, "changes-requested", AUTHORS_SIDE),
            tell(CaseSentToBoard.class, "case-sent-to-board", AUTHORS_SIDE),
            tell(VoteOpened.class, "vote-opened", ROLL),
            tell(VoteOpened.class, "vote-opened-on-yours", AUTHORS_SIDE),
            tell(VoteOpened.class, "vote-opened-for-your-seat", POOL_VOTING),
            tell(PoolTermsMade.class, "pool-terms", POOL_MEMBERS)
                    .naming(made -> made.terms().effectiveOn()),
            tell(PoolExitGiven.class, "pool-exit", POOL_MEMBERS).naming(PoolExitGiven::leavesOn),
            tell(PoolExitGiven.class, "pool-exit", SECRETARIAT).naming(PoolExitGiven::leavesOn),
            tell(VoteStopped.class, "vote-stopped", ROLL),
            tell(VoteStopped.class, "vote-stopped", SECRETARIAT),
            tell(VoteStopped.class, "vote-stopped-for-your-seat", POOL_VOTING),
            tell(VotingExtended.class, "vote-extended", ROLL).naming(VotingExtended::closesOn),
            tell(VotingExtended.class, "vote-extended", POOL_VOTING).naming(VotingExtended::closesOn),
            tell(VotersReminded.class, "vote-reminder", MEMBERS_REMINDED).naming(VotersReminded::closesOn),
            tell(VotersReminded.class, "vote-reminder-for-your-seat", SEATS_REMINDED_TO_VOTE)
                    .naming(VotersReminded::closesOn),
            tell(VoteOverran.class, "vote-overran", SECRETARIAT).naming(VoteOverran::closedOn),
            tell(VoteOverran.class, "vote-overran", CHAIR).naming(VoteOverran::closedOn),
            tell(VoteHeldAnew.class, "vote-held-anew", ROLL),
            tell(VoteHeldAnew.class, "vote-held-anew-for-your-seat", POOL_VOTING),
            tell(DecisionTaken.class, "case-decided", AUTHORS_SIDE),
            tell(DecisionTaken.class, "decided-for-your-force", FORCES_TAKING_PART),
            tell(DecisionTaken.class, "decided-locally", BOARD).when(DecisionTaken::isLocal),
            tell(CaseClosed.class, "case-closed", AUTHORS_SIDE),
            tell(CaseConsulted.class, "case-consulted", AUTHORS_SIDE),
            tell(ConsultationEnded.class, "case-sent-to-board", AUTHORS_SIDE),
            tell(MeetingScheduled.class, "meeting-scheduled", BOARD),
            tell(MeetingMoved.class, "meeting-moved", BOARD),
            tell(MeetingEnded.class, "meeting-cancelled", BOARD).when(MeetingEnded::isCancelled),
            tell(RatificationOpened.class, "to-ratify", SEATS_TO_RATIFY).naming(RatificationOpened::dueOn),
            tell(RatificationReminded.class, "ratification-reminder", SEATS_REMINDED_TO_RATIFY)
                    .naming(RatificationReminded::dueOn),
            tell(RatificationEnded.class, "ratification-ended", SECRETARIAT).naming(WhoIsTold::howManyWereSilent),
            tell(RatificationEnded.class, "ratification-ended-of-yours", AUTHORS_SIDE)
                    .naming(WhoIsTold::howManyWereSilent),
            tell(RatificationEnded.class, "ratification-ended-for-your-seat", SEATS_WHOSE_SILENCE_SPOKE),
            tell(DecisionPublished.class, "decision-published", FORCES_TAKING_PART),
            tell(DecisionPublished.class, "decision-published-of-yours", AUTHORS_SIDE),
            tell(DecisionCalledIn.class, "called-in", SECRETARIAT),
            tell(DecisionCalledIn.class, "called-in", ROLL),
            tell(DecisionCalledIn.class, "called-in-of-yours", AUTHORS_SIDE),
            tell(DecisionReopened.class, "reopened", FORCES_TAKING_PART),
            tell(DecisionReopened.class, "reopened-of-yours", AUTHORS_SIDE),
            tell(DecisionInEffect.class, "in-effect", AUTHORS_SIDE),
            tell(DecisionSuperseded.class, "superseded", FORCES_TAKING_PART).naming(DecisionSuperseded::later),
            tell(DecisionSuperseded.class, "superseded-of-yours", AUTHORS_SIDE).naming(DecisionSuperseded::later),
            tell(ConditionExpired.class, "condition-overdue", SECRETARIAT).naming(ConditionExpired::dueOn),
            tell(ConditionExpired.class, "condition-overdue", CHAIR).naming(ConditionExpired::dueOn),
            tell(ConditionExpired.class, "condition-overdue-of-yours", AUTHORS_SIDE)
                    .naming(ConditionExpired::dueOn),
            tell(DecisionReviewDue.class, "review-due", SECRETARIAT).naming(DecisionReviewDue::reviewOn),
            tell(ConsultationOpened.class, "consultation-opened", SEATS_ASKED).naming(ConsultationOpened::lastDay),
            tell(SeatsReminded.class, "consultation-reminder", SEATS_SILENT).naming(SeatsReminded::lastDay),
            tell(ConsultationExtended.class, "consultation-extended", SEATS_SILENT)
                    .naming(ConsultationExtended::lastDay),
            tell(ResponseFellShort.class, "consultation-fell-short", SECRETARIAT),
            tell(ConsultationClosed.class, "consultation-closed", SEATS_ASKED),
            tell(ConsultationClosed.class, "consultation-to-reply", SECRETARIAT)
                    .naming(closed -> closed.standing().repliesNeeded()),
            tell(ReplyPublished.class, "consultation-replied", SEAT).of(ReplyPublished::seatCode),
            tell(ConsultationSettled.class, "consultation-settled", SECRETARIAT),
            tell(ConsultationAbandoned.class, "consultation-abandoned", SEATS_ASKED),
            tell(InstrumentChanged.class, "instrument-to-sign", SIGNATORIES)
                    .when(changed -> changed.what() == InstrumentAct.INSTRUMENT_ISSUED),
            tell(SignatureRemindersAsked.class, "signature-reminder", SIGNATORIES_REMINDED),
            tell(InstrumentExpiring.class, "instrument-ending", PARTIES).naming(InstrumentExpiring::lastDay),
            tell(SpendPackMade.class, "spend-pack", WISHED_FOR_PACKS),
            tell(ReturnActed.class, "return-opened", RETURNING)
                    .when(ReturnActed::isOpening)
                    .naming(ReturnActed::dueOn),
            tell(ReturnActed.class, "return-reminder", RETURNING)
                    .when(ReturnActed::isReminder)
                    .naming(ReturnActed::dueOn),
            tell(ReturnActed.class, "return-changes", RETURNING).when(ReturnActed::isRequestForChanges),
            tell(ReturnActed.class, "return-approved", RETURNING).when(ReturnActed::isApproval),
            tell(ReturnActed.class, "return-submitted", NATIONAL_FINANCE)
                    .when(ReturnActed::isSubmission)
                    .naming(ReturnActed::body));

    private WhoIsTold() {}

    private static Object howManyWereSilent(RatificationEnded ended) {
        return ended.silent().size();
    }
}
