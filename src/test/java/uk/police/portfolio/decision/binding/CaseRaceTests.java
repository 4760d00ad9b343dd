package uk.police.portfolio.decision.binding;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.police.portfolio.support.AtOnce.DONE;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.RepeatedTest;
import org.springframework.beans.factory.annotation.Autowired;
import uk.police.portfolio.capability.Ownership;
import uk.police.portfolio.decision.CaseRegister;
import uk.police.portfolio.decision.CaseState;
import uk.police.portfolio.decision.Cases;
import uk.police.portfolio.decision.Triage;
import uk.police.portfolio.decision.VoteCount;
import uk.police.portfolio.decision.board.BoardVotes;
import uk.police.portfolio.decision.board.CastVote;
import uk.police.portfolio.decision.board.Choice;
import uk.police.portfolio.decision.callin.CallIns;
import uk.police.portfolio.decision.callin.WindowDetails;
import uk.police.portfolio.decision.notice.PreparedNotices;
import uk.police.portfolio.decision.ratification.RatificationAnswer;
import uk.police.portfolio.decision.ratification.Ratifications;
import uk.police.portfolio.jobs.DueJobs;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.Money;
import uk.police.portfolio.support.AtOnce;
import uk.police.portfolio.support.MovableClock;
import uk.police.portfolio.support.People;
import uk.police.portfolio.support.PortalTest;
import uk.police.portfolio.support.TestDatabase;

/** Two acts on a case at the same moment, over and over: one outcome, and whoever loses is told why. */
@PortalTest
class CaseRaceTests {

    private static final int ROUNDS = 5;
    private static final LocalDate FRIDAY = LocalDate.of(2026, 6, 5);

    @Autowired
    DecidedCases decided;

    @Autowired
    CaseRegister cases;

    @Autowired
    Triage triage;

    @Autowired
    BoardVotes votes;

    @Autowired
    Bindings bindings;

    @Autowired
    CallIns callIns;

    @Autowired
    PreparedNotices notices;

    @Autowired
    Ratifications ratifications;

    @Autowired
    DueJobs jobs;

    @Autowired
    People people;

    @Autowired
    MovableClock clock;

    private final Agreements agreements = new Agreements();

    /** Six have voted, the seventh makes the quorum, and the chair closes while the seventh votes. */
    @RepeatedTest(ROUNDS)
    void theLastVoteAndTheClosing() throws Exception {
        String reference = before(Map.of("kent", Money.of("1.00")));
        List<Actor> members = openedTo(reference);
        members.stream().limit(6).forEach(member -> cast(reference, Choice.FOR, member));
        int read = decided.edition(reference);
        String coverage = decided.coverage(reference);

        List<String> told = AtOnce.told(
                () -> votes.cast(reference, new CastVote(read, Choice.FOR, ""), members.get(6)),
                () -> votes.close(reference, read, coverage, decided.chair()));

        assertThat(told.get(0)).isEqualTo(DONE);
        assertThat(told.get(1)).isIn(DONE, "QUORUM_NOT_REACHED");
        assertThat(cases.details(reference).state())
                .isEqualTo(told.get(1).equals(DONE) ? CaseState.DECIDED : CaseState.VOTING);
        assertThat(count(reference).cast()).isEqualTo(7);
    }

    /** The quorum has voted; one more votes against while the chair closes. */
    @RepeatedTest(ROUNDS)
    void oneVoteMoreAndTheClosing() throws Exception {
        String reference = before(Map.of("kent", Money.of("1.00")));
        List<Actor> members = openedTo(reference);
        members.stream().limit(4).forEach(member -> cast(reference, Choice.FOR, member));
        members.stream().skip(4).limit(3).forEach(member -> cast(reference, Choice.AGAINST, member));
        int read = decided.edition(reference);
        String coverage = decided.coverage(reference);

        List<String> told = AtOnce.told(
                () -> votes.cast(reference, new CastVote(read, Choice.AGAINST, "Too dear"), members.get(7)),
                () -> votes.close(reference, read, coverage, decided.chair()));

        boolean counted = told.get(0).equals(DONE);
        assertThat(told.get(1)).isEqualTo(DONE);
        // A tie fails: the vote in time turned the outcome, and the one too late is told how it came out.
        assertThat(cases.details(reference).state()).isEqualTo(counted ? CaseState.CLOSED : CaseState.DECIDED);
        assertThat(told.get(0)).isIn(DONE, "CASE_IS_DECIDED NOT_ON_THE_ROLL", "CASE_IS_DECIDED");
        assertThat(count(reference))
                .isEqualTo(new VoteCount(4, counted ? 4 : 3, 0, count(reference).eligible(), 7, false));
    }

    @RepeatedTest(ROUNDS)
    void aVoteAndAnotherVersion() throws Exception {
        String reference = before(Map.of("kent", Money.of("1.00")));
        List<Actor> members = openedTo(reference);
        int read = decided.edition(reference);

        List<String> told = AtOnce.told(
                () -> votes.cast(reference, new CastVote(read, Choice.FOR, ""), members.get(0)),
                () -> triage.propose(reference, read, Cases.proposal(Ownership.forceLed()), decided.secretary()));

        assertThat(told.get(0)).isIn(DONE, AtOnce.STALE, "CASE_IS_READY_FOR_BOARD");
        assertThat(told.get(1)).isEqualTo(DONE);
        assertThat(cases.details(reference).state()).isEqualTo(CaseState.READY_FOR_BOARD);
        assertThat(decided.edition(reference)).isEqualTo(read + 1);
    }

    /** Two cases of £100.00, each with its vote carried, and £150.00 left: the chair closes both at once. */
    @RepeatedTest(ROUNDS)
    void twoClosingsForTheSameHeadroom() throws Exception {
        String instrument = agreements.inForce(
                "RACE-" + System.nanoTime(),
                "national-board",
                "CAP-DATAMS",
                List.of("kent/policing-body", "kent/chief-officer"),
                null,
                "150.00");
        Map<String, Money> share = Map.of("kent", Money.of("100.00"));
        List<String> both = List.of(decided.voting("CAP-DATAMS", share), decided.voting("CAP-DATAMS", share));

        List<String> told = AtOnce.told(closing(both.get(0)), closing(both.get(1)));

        assertThat(told).containsExactlyInAnyOrder(DONE, "COVERAGE_HAS_CHANGED");
        String winner = both.get(told.indexOf(DONE));
        String loser = both.get(told.indexOf("COVERAGE_HAS_CHANGED"));
        assertThat(agreements.drawnFor(winner)).hasSize(2);
        assertThat(cases.details(loser).state()).isEqualTo(CaseState.VOTING);
        // The chair reads what has changed, and may decide it with the force reserved.
        assertThat(votes.wouldBind(cases.details(loser)).changes()).containsExactly(new CoverageChange("kent", false));
        decided.close(loser);
        assertThat(bindings.of(cases.details(loser)).orElseThrow().reach().reserved())
                .containsExactly("kent");
        assertThat(agreements.drawnFor(loser)).isEmpty();
        agreements.revoke(instrument);
    }

    /** The last call of five, while midnight strikes and the window closes. */
    @RepeatedTest(ROUNDS)
    void theLastCallAndTheEndOfTheWindow() throws Exception {
        clock.moveTo(FRIDAY);
        String reference = decided.decided("CAP-COLLAB", Map.of("kent", Money.of("1.00"), "essex", Money.of("1.00")));
        callIns.publish(notices.prepare(reference, decided.secretary()), decided.secretary());
        for (String force : List.of("kent", "essex", "surrey", "sussex")) {
            callIns.call(reference, force + "/chief-officer", "Too dear", chief(force));
        }
        Actor last = chief("norfolk");
        WindowDetails window = callIns.windowOf(cases.details(reference)).orElseThrow();
        clock.moveTo(window.closesAt().minusMillis(15));

        List<String> told = AtOnce.told(
                () -> callIns.call(reference, "norfolk/chief-officer", "Too dear", last),
                () -> runDueAt(window.closesAt()));

        boolean inTime = told.get(0).equals(DONE);
        assertThat(told.get(0)).isIn(DONE, "CALL_IN_IS_OVER", "CASE_IS_IN_EFFECT");
        assertThat(cases.details(reference).state()).isEqualTo(inTime ? CaseState.CALLED_IN : CaseState.IN_EFFECT);
        assertThat(entries(reference, "DecisionInEffect", "DecisionCalledIn")).isEqualTo(1);
    }

    /** A seat ratifies while the time to ratify ends. */
    @RepeatedTest(ROUNDS)
    void aRatificationAndItsDeadline() throws Exception {
        clock.moveTo(FRIDAY);
        String reference = decided.decided("CAP-IAM", Map.of("kent", Money.of("1.00")));
        ratifications.answer(reference, "kent/chief-officer", RatificationAnswer.RATIFIED, "", chief("kent"));
        Instant closesAt = ratifications
                .outcomes(cases.details(reference))
                .get(0)
                .ratifications()
                .get(0)
                .closesAt();
        Actor commissioner = people.holding("kent-policing-body/commissioner");
        clock.moveTo(closesAt.minusMillis(15));

        List<String> told = AtOnce.told(
                () -> ratifications.answer(
                        reference, "kent/policing-body", RatificationAnswer.RATIFIED, "", commissioner),
                () -> runDueAt(closesAt));

        boolean inTime = told.get(0).equals(DONE);
        assertThat(told.get(0)).isIn(DONE, "RATIFICATION_IS_OVER", "RATIFICATION_IS_ANSWERED");
        assertThat(ratifications.boundForces(cases.details(reference))).isEqualTo(inTime ? List.of("kent") : List.of());
        assertThat(entries(reference, "SeatAnswered")).isEqualTo(2);
        assertThat(entries(reference, "ForceRatified")).isEqualTo(inTime ? 1 : 0);
    }

    /** Everything that a button does, pressed twice: it is done once, and the second press is told that it is done. */
    @RepeatedTest(ROUNDS)
    void everyButtonPressedTwice() throws Exception {
        String reference =
                cases.submit(Cases.subject("TWICE-" + System.nanoTime(), decided.author()), decided.author());
        once("CASE_IS_IN_TRIAGE", () -> triage.pickUp(reference, decided.secretary()));
        once(
                AtOnce.STALE,
                () -> triage.propose(reference, 1, Cases.proposal(Ownership.forceLed()), decided.secretary()));
        once("CASE_IS_READY_FOR_BOARD", () -> triage.sendToBoard(reference, "All forces", decided.secretary()));
        once("CASE_IS_VOTING", () -> votes.open(reference, 2, decided.secretary()));
        members().limit(7).forEach(member -> cast(reference, Choice.FOR, member));
        String coverage = decided.coverage(reference);
        once("CASE_IS_DECIDED", () -> votes.close(reference, 2, coverage, decided.chair()));
        notices.prepare(reference, decided.secretary());
        once("CASE_IS_CALL_IN_WINDOW", () -> callIns.publish(reference, decided.secretary()));
        once("SEAT_HAS_CALLED", () -> callIns.call(reference, "kent/chief-officer", "Too dear", chief("kent")));
        once("SEAT_HAS_NOT_CALLED", () -> callIns.withdraw(reference, "kent/chief-officer", chief("kent")));
        once(
                "RATIFICATION_IS_ANSWERED",
                () -> ratifications.answer(
                        reference, "kent/chief-officer", RatificationAnswer.RATIFIED, "", chief("kent")));

        for (String act :
                List.of("CasePickedUp", "OutcomeProposed", "CaseSentToBoard", "VoteOpened", "DecisionTaken")) {
            assertThat(entries(reference, act)).as(act).isEqualTo(1);
        }
        for (String act : List.of("DecisionPublished", "SeatCalledIn", "CallWithdrawn", "SeatAnswered")) {
            assertThat(entries(reference, act)).as(act).isEqualTo(1);
        }
    }

    @RepeatedTest(ROUNDS)
    void aCaseSentInTwice() throws Exception {
        String subject = "SENT-" + System.nanoTime();

        once("CASE_IS_OPEN", () -> cases.submit(Cases.subject(subject, decided.author()), decided.author()));
    }

    private static void once(String told, Runnable act) throws Exception {
        assertThat(AtOnce.told(act, act)).containsExactlyInAnyOrder(DONE, told);
    }

    private void runDueAt(Instant moment) {
        Duration wait = Duration.between(clock.instant(), moment);
        try {
            Thread.sleep(Math.max(0, wait.toMillis()));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        while (clock.instant().isBefore(moment)) {
            Thread.onSpinWait();
        }
        jobs.runDue();
    }

    private Runnable closing(String reference) {
        int edition = decided.edition(reference);
        String coverage = decided.coverage(reference);
        Actor chair = decided.chair();
        return () -> votes.close(reference, edition, coverage, chair);
    }

    private String before(Map<String, Money> shares) {
        String reference = decided.inTriage("CAP-INFOMGT", shares);
        triage.sendToBoard(reference, "Affects several forces", decided.secretary());
        return reference;
    }

    /** Those who may vote. */
    private List<Actor> openedTo(String reference) {
        members().toList();
        votes.open(reference, decided.edition(reference), decided.secretary());
        var roll = votes.votingOn(cases.details(reference)).orElseThrow();
        return members()
                .filter(member -> roll.member(member.personId()).orElseThrow().mayVote())
                .toList();
    }

    private Stream<Actor> members() {
        return IntStream.rangeClosed(1, 12)
                .mapToObj("national-board/member-%02d"::formatted)
                .map(people::holding);
    }

    private void cast(String reference, Choice choice, Actor by) {
        votes.cast(reference, new CastVote(decided.edition(reference), choice, "As I see it"), by);
    }

    private VoteCount count(String reference) {
        return votes.votingOn(cases.details(reference)).orElseThrow().count();
    }

    private Actor chief(String force) {
        return people.holding(force + "/chief-constable");
    }

    private static int entries(String reference, String... acts) {
        return TestDatabase.suite()
                .owner()
                .sql("select count(*) from audit_entry where subject_reference = :case and act in (:acts)")
                .param("case", reference)
                .param("acts", Arrays.asList(acts))
                .query(Integer.class)
                .single();
    }
}
