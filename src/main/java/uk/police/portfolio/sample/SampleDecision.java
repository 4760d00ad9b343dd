package uk.police.portfolio.sample;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import uk.police.portfolio.decision.CaseRegister;
import uk.police.portfolio.decision.Proposal;
import uk.police.portfolio.decision.Triage;
import uk.police.portfolio.decision.board.BoardVotes;
import uk.police.portfolio.decision.board.CastVote;
import uk.police.portfolio.decision.board.Choice;
import uk.police.portfolio.decision.board.MemberDetails;
import uk.police.portfolio.decision.callin.CallIns;
import uk.police.portfolio.decision.notice.NoticeRegister;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.London;

/** Takes a case of the sample through triage and the board as far as it is to come. */
@Component
class SampleDecision {

    private static final int VOTES_WHILE_OPEN = 3;
    private static final int VOTES_TO_DECIDE = 8;

    private final CaseRegister cases;
    private final Triage triage;
    private final BoardVotes votes;
    private final CallIns callIns;
    private final NoticeRegister notices;
    private final SampleMeeting meeting;
    private final SampleOffices offices;
    private final Clock clock;

    SampleDecision(
            CaseRegister cases,
            Triage triage,
            BoardVotes votes,
            CallIns callIns,
            NoticeRegister notices,
            SampleMeeting meeting,
            SampleOffices offices,
            Clock clock) {
        this.cases = cases;
        this.triage = triage;
        this.votes = votes;
        this.callIns = callIns;
        this.notices = notices;
        this.meeting = meeting;
        this.offices = offices;
        this.clock = clock;
    }

    void take(SampleProgramme programme, String caseReference) {
        Actor secretary = offices.holding("national-board/secretary");
        if (programme.fate() == SampleFate.SUBMITTED) {
            return;
        }
        triage.pickUp(caseReference, secretary);
        switch (programme.fate()) {
            case DRAFT, SUBMITTED, IN_TRIAGE -> {}
            case CHANGES_REQUESTED ->
                triage.requestChanges(
                        caseReference, "Say how the neighbours that buy the same thing were asked.", secretary);
            case BEFORE_THE_BOARD, VOTING, NOT_CARRIED, APPROVED -> {
                int edition = edition(caseReference);
                triage.propose(caseReference, edition, proposal(programme), secretary);
                triage.sendToBoard(caseReference, "Others buy the same, so the board decides.", secretary);
                vote(programme, caseReference, secretary);
            }
        }
    }

    private void vote(SampleProgramme programme, String caseReference, Actor secretary) {
        if (!programme.fate().isPutToTheVote()) {
            meeting.talksAbout(caseReference, secretary);
            return;
        }
        int edition = edition(caseReference);
        votes.open(caseReference, edition, secretary);
        List<Actor> voters = voters(caseReference);
        int count = programme.fate().isDecided() ? VOTES_TO_DECIDE : VOTES_WHILE_OPEN;
        for (int voter = 0; voter < count; voter++) {
            votes.cast(caseReference, cast(programme, voter, edition), voters.get(voter));
        }
        if (programme.fate().isDecided()) {
            String coverage = votes.wouldBind(cases.details(caseReference)).fingerprint();
            votes.close(caseReference, edition, coverage, offices.holding("national-board/chair"));
        }
        if (programme.fate() == SampleFate.APPROVED) {
            publish(programme, caseReference, secretary);
        }
    }

    /** Most are in effect, so that there is a map to look at; every fifth can still be called in. */
    private void publish(SampleProgramme programme, String caseReference, Actor secretary) {
        notices.prepare(caseReference, 0, SampleNotice.about(programme), secretary);
        if (programme.number() % 5 == 1) {
            callIns.publish(caseReference, secretary);
        } else {
            callIns.publishUrgently(
                    caseReference,
                    "The contract in use ends before a call-in could be heard (illustrative).",
                    secretary);
        }
    }

    private List<Actor> voters(String caseReference) {
        List<MemberDetails> roll =
                votes.votingOn(cases.details(caseReference)).orElseThrow().members();
        return Stream.concat(
                        Stream.of("national-board/chair"),
                        IntStream.rangeClosed(1, 12).mapToObj("national-board/member-%02d"::formatted))
                .map(offices::holding)
                .filter(actor -> roll.stream()
                        .anyMatch(member -> member.personId().equals(actor.personId()) && member.mayVote()))
                .toList();
    }

    private static CastVote cast(SampleProgramme programme, int voter, int edition) {
        boolean against =
                programme.fate() == SampleFate.NOT_CARRIED ? voter > 1 : voter == 7 && programme.number() % 5 == 0;
        return against
                ? new CastVote(edition, Choice.AGAINST, "A neighbour has just bought the same: join it.")
                : new CastVote(edition, Choice.FOR, "");
    }

    /** From the next month on: no decision begins in the past, whenever the sample is made. */
    private Proposal proposal(SampleProgramme programme) {
        LocalDate from = London.today(clock).plusMonths(1).withDayOfMonth(1);
        return new Proposal(
                programme.ownership(),
                "The case for change holds, and the preferred option is the best value of the three.",
                List.of(new Proposal.Condition(
                        "Report progress and cost to the board twice a year",
                        programme.sponsor().name(),
                        from.plusMonths(4).minusDays(1))),
                List.of(),
                from);
    }

    private int edition(String caseReference) {
        return cases.details(caseReference).edition();
    }
}
