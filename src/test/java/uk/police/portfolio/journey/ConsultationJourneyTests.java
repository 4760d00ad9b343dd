package uk.police.portfolio.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.police.portfolio.capability.Ownership;
import uk.police.portfolio.consultation.Rounds;
import uk.police.portfolio.consultation.answer.Answer;
import uk.police.portfolio.decision.CaseRegister;
import uk.police.portfolio.decision.Cases;
import uk.police.portfolio.decision.Triage;
import uk.police.portfolio.jobs.DueJobs;
import uk.police.portfolio.support.Accessibility;
import uk.police.portfolio.support.BrowserTest;
import uk.police.portfolio.support.OnTheSecondPortal;
import uk.police.portfolio.support.People;
import uk.police.portfolio.support.Screenshots;

/** A case is consulted on, in the browser: asked, answered, closed, replied to, and only then sent to the board. */
@BrowserTest
@OnTheSecondPortal
class ConsultationJourneyTests {

    private static final String SECRETARY = "national-board/secretary";
    private static final String CHIEF = "kent/chief-constable";
    private static final String COMMISSIONER = "essex-policing-body/commissioner";
    private static final String OBJECTION = "Nobody says who pays after year two";

    @Autowired
    CaseRegister cases;

    @Autowired
    Triage triage;

    @Autowired
    Rounds rounds;

    @Autowired
    DueJobs jobs;

    @Autowired
    People people;

    @Test
    void theSeatsAreAskedAndRepliedToBeforeTheBoardGetsTheCase(Page page) {
        String reference = inTriage();
        people.holding(CHIEF);
        people.holding(COMMISSIONER);
        Visitor visitor = new Visitor(page, people);

        visitor.becomes(SECRETARY).opens("/decisions/" + reference + "/triage").follows("Consult the seats");
        visitor.fill("reason", "It binds every force").press("Open the consultation");
        visitor.reads("0 of 86 answered (0.0%)");
        String round = page.url().replaceAll(".*/", "");
        jobs.runDue();

        answer(visitor.becomes(CHIEF), round, "Object", OBJECTION, "Chief officer of Kent Police");
        answer(visitor.becomes(COMMISSIONER), round, "Support with a change", "Start with three forces", "");
        rounds.seats().stream()
                .filter(seat -> !seat.equals("kent/chief-officer") && !seat.equals("essex/policing-body"))
                .limit(69)
                .forEach(seat -> rounds.answer(round, seat, Answer.SUPPORT));

        close(visitor.becomes(SECRETARY), round, reference);
        reply(visitor, round);
        visitor.opens("/").reads("Send a case to the board after its consultation");
        visitor.opens("/decisions/" + reference + "/consultation-end").fill("reason", "All replies are published");
        visitor.press("Send it to the board").reads("With the board, the vote is not open yet", OBJECTION);
        look(page, "case-consulted");
    }

    private void answer(Visitor holder, String round, String answer, String reason, String seat) {
        holder.opens("/inbox?size=100").reads("Consultation " + round + " asks you to answer");
        holder.opens("/").reads("Answer the consultation", round);
        holder.page()
                .locator("main a[href^='/consultations/" + round + "/answers/']")
                .first()
                .click();
        holder.tick(answer).press("Send the answer");
        holder.reads("Give a reason");
        look(holder.page(), "answer-errors");
        holder.fill("reason", reason).press("Send the answer").reads("Your answers:", answer, reason);
        look(holder.page(), "answered");
    }

    private void close(Visitor secretary, String round, String reference) {
        secretary.opens("/consultations/" + round).reads("71 of 86 answered (82.6%)");
        assertThat(secretary.words()).doesNotContain(OBJECTION);
        look(secretary.page(), "round-open");
        secretary
                .follows("Close the consultation")
                .press("Close the consultation")
                .reads("Give a reason");
        secretary.fill("reason", "All who wanted to have answered").press("Close the consultation");
        secretary.reads(OBJECTION, "Published replies that are missing: 2");
        look(secretary.page(), "round-closed");
        secretary.opens("/").reads("Write replies to a consultation");
        secretary.opens("/decisions/" + reference + "/consultation-end").fill("reason", "On to the board");
        secretary.press("Send it to the board").reads("Replies that still have to be published: 2.");
        assertThat(secretary.page().locator(".govuk-error-summary").innerText()).contains("2");
    }

    private void reply(Visitor secretary, String round) {
        for (String seat : List.of("kent/chief-officer", "essex/policing-body")) {
            secretary.opens("/consultations/" + round + "/replies/" + seat);
            secretary.fill("words", "The centre pays for five years").press("Publish the reply");
        }
        secretary.reads("every reply that is needed is published");
        secretary.follows("Results").reads("69 support it, 1 with a change, 1 object, 0 abstain, 15 did not answer");
        look(secretary.page(), "results");
    }

    private String inTriage() {
        var author = people.holding("btp/chief-information-officer");
        String reference = cases.submit(Cases.subject("JRN-0002", author, "One way to keep evidence"), author);
        triage.pickUp(reference, people.holding(SECRETARY));
        triage.propose(reference, 1, Cases.proposal(Ownership.central("home-office")), people.holding(SECRETARY));
        return reference;
    }

    private static void look(Page page, String name) {
        Screenshots.take(page, "consultation-" + name);
        Accessibility.hasNoViolations(page);
    }
}
