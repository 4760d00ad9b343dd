package uk.police.portfolio.decision.board.web;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.police.portfolio.audit.AuditEntry;
import uk.police.portfolio.audit.Timeline;
import uk.police.portfolio.authority.coverage.CoverageAnswer;
import uk.police.portfolio.authority.matrix.CoverageMatrix;
import uk.police.portfolio.decision.CaseAct;
import uk.police.portfolio.decision.CaseDetails;
import uk.police.portfolio.decision.CaseState;
import uk.police.portfolio.decision.SeatHolders;
import uk.police.portfolio.decision.callin.CallIns;
import uk.police.portfolio.decision.consulting.CaseConsultations;
import uk.police.portfolio.decision.discussion.CaseTalk;
import uk.police.portfolio.decision.discussion.Talk;
import uk.police.portfolio.decision.local.Routes;
import uk.police.portfolio.decision.meeting.CaseMeetings;
import uk.police.portfolio.decision.notice.Notices;
import uk.police.portfolio.decision.ratification.ForceOutcome;
import uk.police.portfolio.decision.ratification.RatificationDetails;
import uk.police.portfolio.decision.ratification.Ratifications;
import uk.police.portfolio.organisation.ForceDetails;
import uk.police.portfolio.organisation.OrganisationDirectory;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.London;

/** The parts of a case's page that come from beside the case: whom it binds, its window, what happened. */
@Component
class CaseParts {

    /** Who voted or said what stands elsewhere on the page; what was tried in vain stays on the record. */
    private static final Set<String> NEVER =
            Set.of("VoteCast", "SeatVoteCast", "AttemptRefused", "CommentMade", "StatementMade");

    private static final Set<String> OF_THE_BOARD = Set.of("InterestDeclared", "OutcomeProposed");

    private final Ratifications ratifications;
    private final CallIns callIns;
    private final CaseConsultations consultations;
    private final Routes routes;
    private final SeatHolders seats;
    private final OrganisationDirectory organisation;
    private final Notices notices;
    private final CaseMeetings meetings;
    private final CaseTalk talk;
    private final CaseFollowUp followUp;
    private final CaseChase chase;
    private final Timeline timeline;
    private final Clock clock;

    CaseParts(
            Ratifications ratifications,
            CallIns callIns,
            CaseConsultations consultations,
            Routes routes,
            SeatHolders seats,
            OrganisationDirectory organisation,
            Notices notices,
            CaseMeetings meetings,
            CaseTalk talk,
            CaseFollowUp followUp,
            CaseChase chase,
            Timeline timeline,
            Clock clock) {
        this.ratifications = ratifications;
        this.callIns = callIns;
        this.consultations = consultations;
        this.routes = routes;
        this.seats = seats;
        this.organisation = organisation;
        this.notices = notices;
        this.meetings = meetings;
        this.talk = talk;
        this.followUp = followUp;
        this.chase = chase;
        this.timeline = timeline;
        this.clock = clock;
    }

    /**
     * Nothing to show where nothing was ever decided.
     *
     * @param names of the forces that take part, by code
     */
    ReachPage reach(CaseDetails asked, Actor reader, Map<String, String> names) {
        if (asked.decidedOn() == null) {
            boolean local = asked.actsOpenTo(reader).contains(CaseAct.DECIDE_LOCALLY)
                    && routes.of(asked).isLocal();
            return new ReachPage(
                    ReachPage.rows(ratifications.reopened(asked), names),
                    asked.isReopened(),
                    asked.isReopened() ? callIns.windowOf(asked).orElse(null) : null,
                    List.of(),
                    false,
                    notices.of(asked, reader),
                    local);
        }
        List<ForceOutcome> outcomes = ratifications.outcomes(asked);
        List<String> own = seats.seatsOf(reader);
        List<String> toRatify = outcomes.stream()
                .flatMap(outcome -> outcome.ratifications().stream())
                .filter(RatificationDetails::isOpen)
                .map(RatificationDetails::seat)
                .filter(own::contains)
                .toList();
        return new ReachPage(
                ReachPage.rows(outcomes, names),
                false,
                callIns.windowOf(asked).orElse(null),
                toRatify,
                asked.state() == CaseState.CALL_IN_WINDOW && !own.isEmpty(),
                notices.of(asked, reader),
                false);
    }

    /**
     * Null where nothing is decided, or what was decided has no effect yet.
     *
     * @param names of the forces that take part, by code
     */
    @Nullable
    FollowUpPage followUp(CaseDetails asked, Map<String, String> names) {
        return asked.hasHadEffect() ? followUp.of(asked, names) : null;
    }

    /** Whom the reader can remind. */
    List<ChasePage> chases(CasePage page, ReachPage reach) {
        return chase.of(page, reach);
    }

    /** The latest consultation on the case, or null. */
    @Nullable
    ConsultedPage consultation(CaseDetails asked) {
        if (!asked.taken().contains(CaseAct.CONSULT)) {
            return null;
        }
        return consultations
                .on(asked.reference())
                .map(round -> new ConsultedPage(
                        round, consultations.standing(asked.reference()).orElseThrow(), consultations.toReply(round)))
                .orElse(null);
    }

    /** The meetings of the board that have it on their agenda. */
    List<CaseMeetings.Line> meetings(CaseDetails asked) {
        return asked.beforeBoardAt() == null ? List.of() : meetings.of(asked);
    }

    /** What is said about it, as far as the reader may know. */
    Talk talk(CaseDetails asked, Actor reader) {
        return talk.about(asked, reader);
    }

    CoverageMatrix matrix(CoverageAnswer answer) {
        return CoverageMatrix.of(answer, names());
    }

    List<AuditEntry> timeline(CasePage page) {
        return timeline.of(page.asked().reference()).stream()
                .filter(entry -> !NEVER.contains(entry.act()))
                .filter(entry -> page.showsBoard() || !OF_THE_BOARD.contains(entry.act()))
                .toList();
    }

    /** Forces by code. */
    Map<String, String> names() {
        return organisation.territorialForces(London.today(clock)).stream()
                .collect(Collectors.toMap(ForceDetails::code, ForceDetails::name));
    }
}
