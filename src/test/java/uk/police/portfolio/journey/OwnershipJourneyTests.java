package uk.police.portfolio.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.police.portfolio.authority.Matter;
import uk.police.portfolio.consultation.Rounds;
import uk.police.portfolio.consultation.answer.Answer;
import uk.police.portfolio.decision.CaseRegister;
import uk.police.portfolio.decision.CaseState;
import uk.police.portfolio.decision.binding.Agreements;
import uk.police.portfolio.decision.binding.DecidedCases;
import uk.police.portfolio.decision.board.BoardVotes;
import uk.police.portfolio.decision.callin.CallIns;
import uk.police.portfolio.decision.pool.PoolObjects;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.Money;
import uk.police.portfolio.support.Accessibility;
import uk.police.portfolio.support.BrowserTest;
import uk.police.portfolio.support.OnTheSecondPortal;
import uk.police.portfolio.support.People;
import uk.police.portfolio.support.Screenshots;
import uk.police.portfolio.support.TestDatabase;

/** The ways that a decision can go, in the browser, by the people who take it there. */
@BrowserTest
@OnTheSecondPortal
class OwnershipJourneyTests {

    private static final String SECRETARY = "national-board/secretary";
    private static final String CHAIR = "national-board/chair";

    @Autowired
    TestDatabase database;

    @Autowired
    DecidedCases decided;

    @Autowired
    CaseRegister cases;

    @Autowired
    BoardVotes votes;

    @Autowired
    CallIns callIns;

    @Autowired
    Rounds rounds;

    @Autowired
    PoolObjects pools;

    @Autowired
    Consents consents;

    @Autowired
    People people;

    /** Consulted on, carried, binding one force and reserved for two, ratified by one, called in, confirmed and published. */
    @Test
    void aNationalOwnershipDecision(Page page) {
        agreeOn("CAP-APPASSESS");
        String reference = decided.inTriage("CAP-APPASSESS", shares());
        Visitor visitor = new Visitor(page, people);
        CasePages decision = new CasePages(visitor, reference);

        consultOn(decision, visitor.becomes(SECRETARY));
        decision.openTheVote();
        carry(decision, visitor);
        visitor.reads("Decided by the board", "1 bound", "2 reserved", "33.3%", "AGR-JOURNEY");
        look(page, "reserved");

        visitor.becomes(SECRETARY);
        decision.prepareTheNotice();
        decision.publish();
        visitor.reads("it can still be called in", "0 of 5 seats have called it in");
        ratify(decision, visitor);
        callIn(decision, visitor);

        visitor.becomes(CHAIR);
        decision.hear("CONFIRM", "The forces were heard, and it stands");
        visitor.reads("In effect", "5 seats of 5 forces called it in", "The forces were heard");
        visitor.opens("/capabilities/CAP-APPASSESS").reads("Decided in", reference, "1 April 2027");
        look(page, "owner");
        anybodyReadsTheNotice(page, reference);
    }

    private void consultOn(CasePages decision, Visitor secretary) {
        decision.consult(List.of("dorset", "cumbria", "durham"), "It binds three forces");
        secretary.reads("0 of 6 answered (0.0%)");
        String round = secretary.page().url().replaceAll(".*/", "");
        for (String force : List.of("dorset", "cumbria", "durham")) {
            rounds.answer(round, force + "/policing-body", Answer.SUPPORT);
            rounds.answer(round, force + "/chief-officer", force.equals("durham") ? Answer.OBJECT : Answer.SUPPORT);
        }
        secretary
                .opens("/consultations/" + round)
                .reads("6 of 6 answered (100.0%)")
                .follows("Close the consultation");
        secretary.fill("reason", "All have answered").press("Close the consultation");
        secretary.opens("/consultations/" + round + "/replies/durham/chief-officer");
        secretary.fill("words", "The centre pays for five years").press("Publish the reply");
        secretary.opens(decision.path("consultation-end")).fill("reason", "Every reply is published");
        secretary.press("Send it to the board").reads("With the board, the vote is not open yet");
    }

    /** Six by the verb, and the seventh in the browser. */
    private void carry(CasePages decision, Visitor visitor) {
        for (String member : List.of("01", "03", "05", "07", "09", "11")) {
            decided.cast(decision.reference(), people.holding("national-board/member-" + member));
        }
        visitor.becomes(CHAIR);
        decision.vote("FOR", "");
        visitor.opens(decision.path("outcome")).reads("Dorset Police", "It binds a force only where both its seats");
        look(visitor.page(), "outcome");
        decision.closeTheVote();
    }

    private void ratify(CasePages decision, Visitor visitor) {
        visitor.becomes("cumbria/chief-constable").opens("/").reads("Decisions to ratify", decision.reference());
        decision.ratify("cumbria/chief-officer", "RATIFIED_WITH_CONDITIONS", "From April only");
        visitor.reads("1 ratified", "From April only", "66.7%");
        visitor.becomes("durham/chief-constable");
        decision.ratify("durham/chief-officer", "DECLINED", "We have just bought another");
        visitor.reads("1 declined", "We have just bought another");
        look(visitor.page(), "ratified");
    }

    /** Three by the verb, the fourth and the fifth in the browser. */
    private void callIn(CasePages decision, Visitor visitor) {
        for (String force : List.of("kent", "sussex", "norfolk")) {
            Actor chief = people.holding(force + "/chief-constable");
            callIns.call(decision.reference(), force + "/chief-officer", "Too dear for us", chief);
        }
        visitor.becomes("suffolk/chief-constable");
        decision.callIn("suffolk/chief-officer", "Nobody asked us");
        visitor.reads("4 of 5 seats have called it in");
        visitor.becomes("durham/chief-constable");
        decision.callIn("durham/chief-officer", "We were not heard");
        visitor.reads("Called in; it has no effect until it is heard");
        look(visitor.page(), "called-in");
    }

    private static void anybodyReadsTheNotice(Page page, String reference) {
        page.context().clearCookies();
        page.navigate("/notices?search=National CAP-APPASSESS");
        page.locator("main a[href^='/notices/NOT-']").first().click();
        assertThat(page.locator("main").innerText()).contains(reference, "As the paper says.");
        look(page, "notice");
    }

    /** £180,000 for one force, under its limit: the chief decides under the commissioner's consent, and the board is told. */
    @Test
    void aLocalDecision(Page page) {
        consents.inForce("cumbria");
        Actor lead = people.holding("cumbria/chief-information-officer");
        String reference = decided.inTriage("CAP-APPASSESS", Map.of("cumbria", Money.of("180000.00")), lead);
        Visitor visitor = new Visitor(page, people);

        visitor.becomes(SECRETARY).opens("/decisions/" + reference + "/triage");
        visitor.opens("/decisions/" + reference + "/route")
                .reads("The rules propose: one office with authority decides.");
        visitor.becomes("cumbria/chief-constable").opens("/decisions/" + reference + "/local-decision");
        visitor.reads("Your office’s authority for this", "Cumbria Constabulary");
        look(page, "local");
        visitor.press("Decide").reads("Give a reason");
        visitor.fill("reason", "It is ours alone").press("Decide");
        visitor.reads("Decided by Chief Constable of Cumbria Constabulary", "1 bound", "It is ours alone");
        look(page, "locally-decided");

        visitor.becomes("cumbria-policing-body/commissioner").opens("/").reads("Decided in your name", reference);
    }

    /** Members declare interests until too few are left: the vote stops and says why, and does not open again. */
    @Test
    void aRecusalThatBreaksTheQuorum(Page page) {
        String reference = decided.voting("CAP-APPASSESS", shares());
        var open = votes.votingOn(cases.details(reference)).orElseThrow();
        int spare = open.count().eligible() - open.count().quorum();
        List<String> members = List.of("01", "03", "05", "07", "08", "09", "11", "12", "02").stream()
                .map(number -> "national-board/member-" + number)
                .filter(office -> open.member(people.holding(office).personId())
                        .orElseThrow()
                        .mayVote())
                .toList();
        members.stream()
                .limit(spare)
                .forEach(office -> votes.declareInterest(reference, "Shares in the supplier", people.holding(office)));
        Visitor visitor = new Visitor(page, people);
        CasePages decision = new CasePages(visitor, reference);

        visitor.becomes(members.get(spare));
        visitor.opens(decision.path("interests")).reads("7 members may vote and the quorum is 7");
        decision.declareInterest("My sister runs the supplier");

        visitor.reads("With the board, the vote is not open yet", "too few members are left who may vote");
        look(page, "quorum-lost");
        visitor.becomes(SECRETARY).opens(decision.path("voting"));
        visitor.reads("The vote cannot open: 6 members may vote and the quorum is 7");
        assertThat(page.getByText("Open the vote").all()).hasSize(1);
        assertThat(cases.details(reference).state()).isEqualTo(CaseState.READY_FOR_BOARD);
        look(page, "cannot-open");
    }

    /** The board is in favour and so are the chief officers, but of two policing bodies that are needed only one is. */
    @Test
    void aDoubleMajorityThatFails(Page page) {
        String pool = pools.founded(Set.of(Matter.values()), "gloucestershire", "warwickshire", "lancashire");
        Map<String, Money> shares = new LinkedHashMap<>();
        List.of("gloucestershire", "warwickshire").forEach(force -> shares.put(force, Money.of("1000.00")));
        String reference = decided.voting("CAP-INNOV", shares);
        pools.silence(pool);
        Visitor visitor = new Visitor(page, people);
        CasePages decision = new CasePages(visitor, reference);

        visitor.becomes("warwickshire/chief-constable").opens(decision.path("seat-votes"));
        visitor.reads("2 of 3 chief officers and 2 of 3 policing bodies must be in favour");
        look(page, "seat-vote");
        decision.voteForTheSeat("FOR", "");
        voteForTheSeat(decision, "lancashire/chief-constable", "FOR");
        voteForTheSeat(decision, "gloucestershire-policing-body/commissioner", "FOR");
        voteForTheSeat(decision, "warwickshire-policing-body/commissioner", "AGAINST");

        visitor.becomes(CHAIR);
        decision.closeTheVote();
        visitor.reads("Closed: the board carried it, but the pool was not in favour", "Policing bodies 1 of 2");
        look(page, "no-double-majority");
        assertThat(cases.details(reference).decidedOn()).isNull();
    }

    private static void voteForTheSeat(CasePages decision, String office, String choice) {
        decision.visitor().becomes(office);
        decision.voteForTheSeat(choice, "As we see it");
    }

    @Test
    void anUrgentDecision(Page page) {
        agreeOn("CAP-CYBER");
        String reference = decided.decided("CAP-CYBER", shares());
        Visitor visitor = new Visitor(page, people).becomes(SECRETARY);
        CasePages decision = new CasePages(visitor, reference);

        decision.prepareTheNotice();
        decision.publishUrgently("");
        visitor.reads("Give a reason");
        decision.publishUrgently("The contract in use ends tomorrow");

        visitor.reads("In effect", "Urgent", "without a time to call it in", "The contract in use ends tomorrow");
        look(page, "urgent");
        visitor.becomes("dorset/chief-constable");
        assertThat(page.navigate(decision.path("call-in")).status()).isEqualTo(404);
        page.context().clearCookies();
        page.navigate("/notices?search=National CAP-CYBER");
        page.locator("main a[href^='/notices/NOT-']").first().click();
        assertThat(page.locator("main").innerText())
                .contains("Cannot be called in. It is urgent: The contract in use ends tomorrow");
    }

    /** Dorset's both seats, and of Cumbria and Durham the policing body. */
    private void agreeOn(String capability) {
        List<String> signers = List.of(
                "dorset/policing-body", "dorset/chief-officer", "cumbria/policing-body", "durham/policing-body");
        new Agreements(database.owner())
                .inForce("AGR-JOURNEY-" + capability, "national-board", capability, signers, null, null);
    }

    private static Map<String, Money> shares() {
        Map<String, Money> shares = new LinkedHashMap<>();
        List.of("cumbria", "dorset", "durham").forEach(force -> shares.put(force, Money.of("400000.00")));
        return shares;
    }

    private static void look(Page page, String name) {
        Screenshots.take(page, "ownership-" + name);
        Accessibility.hasNoViolations(page);
        page.setViewportSize(Screenshots.NARROW, 900);
        Accessibility.fitsItsWidth(page);
        page.setViewportSize(Screenshots.WIDE, 900);
    }
}
