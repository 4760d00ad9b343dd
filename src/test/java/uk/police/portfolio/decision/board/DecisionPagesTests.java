package uk.police.portfolio.decision.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import uk.police.portfolio.capability.Ownership;
import uk.police.portfolio.capability.Responsibility;
import uk.police.portfolio.decision.CaseRegister;
import uk.police.portfolio.decision.CaseState;
import uk.police.portfolio.decision.Cases;
import uk.police.portfolio.decision.Triage;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.Waiting;
import uk.police.portfolio.support.MovableClock;
import uk.police.portfolio.support.People;
import uk.police.portfolio.support.PortalTest;
import uk.police.portfolio.support.SignIn;
import uk.police.portfolio.support.Statements;

@PortalTest
class DecisionPagesTests {

    private static final AtomicInteger COUNT = new AtomicInteger();

    @Autowired
    MockMvcTester mvc;

    @Autowired
    CaseRegister cases;

    @Autowired
    Triage triage;

    @Autowired
    BoardVotes votes;

    @Autowired
    CasesWaiting waiting;

    @Autowired
    People people;

    @Autowired
    MovableClock clock;

    Actor author;
    Actor secretary;
    Actor chair;
    Actor member;
    Actor stranger;

    @BeforeEach
    void people() {
        author = people.holding("btp/chief-information-officer");
        secretary = people.holding("national-board/secretary");
        chair = people.holding("national-board/chair");
        IntStream.rangeClosed(1, 12)
                .mapToObj("national-board/member-%02d"::formatted)
                .forEach(people::holding);
        member = people.holding("national-board/member-01");
        stranger = people.holding("kent/programme-manager");
    }

    @Test
    void aSubmittedCaseIsKnownToItsOwnPeopleAndTheSecretariatOnly() {
        String reference = submitted();

        assertThat(get("/decisions/" + reference, author))
                .hasStatusOk()
                .bodyText()
                .contains("not picked up yet");
        assertThat(get("/decisions/" + reference, secretary)).hasStatusOk();
        assertThat(get("/decisions/" + reference, people.holding("hmicfrs/inspector")))
                .hasStatusOk();
        assertThat(get("/decisions/" + reference, stranger)).hasStatus(404);
        assertThat(get("/decisions/" + reference, member)).hasStatus(404);
        assertThat(get("/decisions/DEC-9999", secretary)).hasStatus(404);
        assertThat(get("/decisions?search=" + reference, stranger)).bodyText().doesNotContain(">" + reference);
        assertThat(get("/decisions?search=" + reference, author)).bodyText().contains(reference);
    }

    @Test
    void theSecretariatTakesACaseFromTheDeskToTheBoard() {
        String reference = submitted();
        assertThat(get("/decisions/" + reference + "/triage", secretary)).hasStatusOk();
        assertThat(post("/decisions/" + reference + "/triage", secretary)).hasStatus(302);
        assertThat(get("/decisions/" + reference + "/proposal", secretary)).hasStatusOk();

        assertThat(post("/decisions/" + reference + "/proposal", secretary, "edition", "1", "instruments", "INS-9999"))
                .hasStatus(422)
                .bodyText()
                .contains("Choose who should own it", "Give the reasons", "Enter the effective date", "INS-9999");
        assertThat(post("/decisions/" + reference + "/proposal", secretary, "conditions[9].words", "Alone"))
                .hasStatus(422)
                .bodyText()
                .contains("Say who has to meet condition 10");
        assertThat(post("/decisions/" + reference + "/proposal", secretary, "conditions[99999].words", "Far"))
                .satisfies(
                        result -> assertThat(result.getResponse().getStatus()).isBetween(400, 499));
        assertThat(post("/decisions/" + reference + "/proposal", secretary, proposal("1")))
                .hasStatus(302);
        assertThat(cases.details(reference).proposal()).satisfies(saved -> {
            assertThat(saved.ownership().grid().centrePercent(Responsibility.BUY))
                    .isEqualTo(100);
            assertThat(saved.conditions()).singleElement().hasFieldOrPropertyWithValue("owner", "Kent Police");
        });
        assertThat(post("/decisions/" + reference + "/board-referral", secretary, "reason", " "))
                .hasStatus(422)
                .bodyText()
                .contains("Give a reason");
        assertThat(post("/decisions/" + reference + "/board-referral", secretary, "reason", "Many forces"))
                .hasStatus(302);
        assertThat(cases.details(reference).state()).isEqualTo(CaseState.READY_FOR_BOARD);
        assertThat(get("/decisions/" + reference, member)).hasStatusOk();
    }

    @Test
    void whoeverProposesOnAnEarlierVersionLosesNothing() {
        String reference = submitted();
        triage.pickUp(reference, secretary);
        triage.propose(reference, 1, Cases.proposal(Ownership.forceLed()), secretary);

        assertThat(post("/decisions/" + reference + "/proposal", secretary, proposal("1")))
                .hasStatus(409)
                .bodyText()
                .contains(
                        "Somebody else changed this case",
                        "Typed reasons",
                        "<td class=\"govuk-table__cell\">Force-led</td>")
                .doesNotContain(">FORCE_LED<");
    }

    @Test
    void changesAreRequestedWithAReasonThatTheAuthorReads() {
        String reference = submitted();
        triage.pickUp(reference, secretary);
        assertThat(get("/decisions/" + reference + "/changes-request", secretary))
                .hasStatusOk();
        assertThat(post("/decisions/" + reference + "/changes-request", secretary, "reason", "Say <who> pays"))
                .hasStatus(302);

        assertThat(get("/decisions/" + reference, author)).bodyText().contains("Say &lt;who&gt; pays");
        assertThat(waiting.waitingFor(author)).extracting(Waiting::reference).contains(reference);
    }

    @Test
    void theBoardsPapersStayWithTheBoardUntilItDecides() {
        String reference = voting();

        assertThat(get("/decisions/" + reference, author))
                .hasStatusOk()
                .bodyText()
                .contains("With the board, 0 of ")
                .doesNotContain("four times over", "Members, as the roll");
        assertThat(get("/decisions/" + reference, member)).bodyText().contains("four times over");
        assertThat(get("/decisions/" + reference, stranger)).hasStatus(404);
    }

    @Test
    void membersVoteAndTheChairCloses() {
        String reference = voting();
        List<Actor> members = IntStream.rangeClosed(1, 7)
                .mapToObj("national-board/member-%02d"::formatted)
                .map(people::holding)
                .toList();
        String edition = String.valueOf(cases.details(reference).edition());
        assertThat(get("/decisions/" + reference + "/votes", member))
                .hasStatusOk()
                .bodyText()
                .contains("four times over");
        assertThat(post("/decisions/" + reference + "/votes", member, "edition", edition, "choice", "AGAINST"))
                .hasStatus(422)
                .bodyText()
                .contains("Give a reason to vote against");
        assertThat(post("/decisions/" + reference + "/votes", member, "edition", edition))
                .hasStatus(422);
        assertThat(post("/decisions/" + reference + "/votes", member, "edition", "1", "choice", "FOR"))
                .hasStatus(409)
                .bodyText()
                .contains("proposed owner", "Central (Police Digital Service)")
                .doesNotContain("police-digital-service)");
        assertThat(post("/decisions/" + reference + "/votes", member, "edition", "x", "choice", "FOR"))
                .hasStatus(404);
        assertThat(post("/decisions/" + reference + "/outcome", chair, "edition", edition))
                .hasStatus(422);
        for (Actor each : members) {
            assertThat(post("/decisions/" + reference + "/votes", each, "edition", edition, "choice", "FOR"))
                    .hasStatus(302);
        }
        assertThat(get("/decisions/" + reference, members.get(1)))
                .bodyText()
                .contains("You voted: For")
                .doesNotContain("7 for, 0 against");
        assertThat(waiting.waitingFor(chair)).extracting(Waiting::reference).contains(reference);
        assertThat(get("/decisions/" + reference + "/outcome", chair))
                .hasStatusOk()
                .bodyText()
                .contains("Kent Police");
        assertThat(get("/decisions/" + reference + "/outcome", secretary)).hasStatus(404);
        assertThat(post("/decisions/" + reference + "/outcome", secretary, "edition", edition))
                .hasStatus(422);
        assertThat(post("/decisions/" + reference + "/outcome", member, "edition", edition))
                .hasStatus(403);
        assertThat(post("/decisions/" + reference + "/outcome", chair, "edition", edition))
                .hasStatus(409)
                .bodyText()
                .contains("Whom it would bind has changed");
        String coverage = votes.wouldBind(cases.details(reference)).fingerprint();
        assertThat(post("/decisions/" + reference + "/outcome", chair, "edition", edition, "coverage", coverage))
                .hasStatus(302);

        assertThat(get("/decisions/" + reference, stranger))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "Decided by the board",
                        "7 for, 0 against",
                        "four times over",
                        "2 reserved",
                        "app-matrix-missed");
        assertThat(post("/decisions/" + reference + "/votes", member, "edition", edition, "choice", "ABSTAIN"))
                .hasStatus(422)
                .bodyText()
                .contains("has been decided");
    }

    @Test
    void anInterestIsDeclaredOnceAndEndsTheMembersPart() {
        String reference = voting();
        Actor last = people.holding("national-board/member-12");
        assertThat(get("/decisions/" + reference + "/interests", last)).hasStatusOk();
        assertThat(post("/decisions/" + reference + "/interests", last, "words", ""))
                .hasStatus(422);
        assertThat(post("/decisions/" + reference + "/interests", last, "words", "My sister works there"))
                .hasStatus(302);
        assertThat(post("/decisions/" + reference + "/interests", last, "words", "Again"))
                .hasStatus(422);
        assertThat(get("/decisions/" + reference + "/votes", last)).hasStatus(404);
        assertThat(get("/decisions/" + reference, last))
                .bodyText()
                .contains("because you declared an interest", "carried when more members are for it than against");
    }

    @ParameterizedTest
    @ValueSource(strings = {"triage", "proposal", "board-referral", "changes-request", "closure", "voting", "outcome"})
    void thePagesOfTheDeskAreNotThereForOthers(String page) {
        String reference = submitted();

        assertThat(get("/decisions/" + reference + "/" + page, author)).hasStatus(404);
        assertThat(get("/decisions/" + reference + "/" + page, stranger)).hasStatus(404);
        assertThat(post("/decisions/" + reference + "/" + page, stranger, "reason", "x", "edition", "1"))
                .hasStatus(404);
    }

    @Test
    void anAuthorMayNotActOnTheDesk() {
        String reference = submitted();

        assertThat(post("/decisions/" + reference + "/triage", author)).hasStatus(403);
        assertThat(post("/decisions/" + reference + "/closure", author, "reason", "Mine"))
                .hasStatus(403);
        assertThat(post("/decisions/" + reference + "/withdrawal", author, "reason", "Mine"))
                .hasStatus(302);
        assertThat(cases.details(reference).state()).isEqualTo(CaseState.WITHDRAWN);
    }

    @Test
    void theListShowsEachCasesTargetAndWhetherItIsMissed() {
        clock.moveTo(LocalDate.of(2027, 1, 4));
        String reference = submitted();

        assertThat(get("/decisions?search=" + reference, secretary))
                .bodyText()
                .contains("11 Jan 2027")
                .doesNotContain("Overdue");
        clock.moveTo(LocalDate.of(2027, 1, 12));
        assertThat(get("/decisions?search=" + reference, secretary)).bodyText().contains("Overdue");
        triage.pickUp(reference, secretary);
        triage.propose(reference, 1, Cases.proposal(Ownership.central("police-digital-service")), secretary);
        triage.sendToBoard(reference, "Affects several forces", secretary);
        assertThat(get("/decisions?search=" + reference, secretary))
                .bodyText()
                .contains("1 Feb 2027")
                .doesNotContain("Overdue");
        triage.close(reference, "No use", secretary);
        assertThat(get("/decisions?search=" + reference, secretary)).bodyText().doesNotContain("1 Feb 2027");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/decisions", "/capabilities", "/capabilities/CAP-RADIO"})
    void aPageCostsFewStatementsHoweverMuchItShows(String page) {
        get(page, secretary);

        assertThat(Statements.count(() -> assertThat(get(page, secretary)).hasStatusOk()))
                .isLessThanOrEqualTo(6);
    }

    @Test
    void theMapShowsWhoOwnsWhat() {
        assertThat(get("/capabilities", stranger))
                .hasStatusOk()
                .bodyText()
                .contains("43 central", "LE model: operational");
        assertThat(get("/capabilities/CAP-RADIO", stranger))
                .hasStatusOk()
                .bodyText()
                .contains("Proposed, not decided");
        assertThat(get("/capabilities/FAM-DATA", stranger)).hasStatus(404);
        assertThat(get("/capabilities/CAP-NONE", stranger)).hasStatus(404);
    }

    private String submitted() {
        return cases.submit(Cases.subject("WEB-%04d".formatted(COUNT.incrementAndGet()), author), author);
    }

    private String voting() {
        String reference = submitted();
        triage.pickUp(reference, secretary);
        triage.propose(reference, 1, Cases.proposal(Ownership.central("police-digital-service")), secretary);
        triage.sendToBoard(reference, "Affects several forces", secretary);
        votes.open(reference, 2, secretary);
        return reference;
    }

    private static String[] proposal(String edition) {
        return new String[] {
            "edition", edition,
            "model", "HYBRID",
            "centre", "home-office",
            "grid.fund", "50",
            "grid.design", "100",
            "grid.buy", "100",
            "grid.run", "0",
            "grid.secure", "50",
            "grid.change", "0",
            "reasons", "Typed reasons",
            "effectiveDay", "1",
            "effectiveMonth", "4",
            "effectiveYear", "2027",
            "conditions[0].words", "Publish the exit plan",
            "conditions[0].owner", "Kent Police",
            "conditions[0].dueDay", "31",
            "conditions[0].dueMonth", "3",
            "conditions[0].dueYear", "2027",
            "conditions[1].words", ""
        };
    }

    private MvcTestResult get(String uri, Actor as) {
        return mvc.get().uri(uri).with(SignIn.as(as)).exchange();
    }

    private MvcTestResult post(String uri, Actor as, String... form) {
        var request = mvc.post().uri(uri).with(SignIn.as(as)).with(csrf());
        for (int i = 0; i < form.length; i += 2) {
            request = request.param(form[i], form[i + 1]);
        }
        return request.exchange();
    }
}
