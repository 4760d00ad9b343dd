package uk.police.portfolio.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.police.portfolio.support.BrowserTest;
import uk.police.portfolio.support.OnTheSecondPortal;
import uk.police.portfolio.support.People;
import uk.police.portfolio.support.Screenshots;

/** The main job, end to end: a force submits, the board decides, finance sees the money, an auditor reads who did what. */
@BrowserTest
@OnTheSecondPortal
class MainJourneyTests {

    private static final String FORCE_LEAD = "kent/chief-information-officer";
    private static final String SECRETARY = "national-board/secretary";
    private static final String TITLE = "One custody record";
    private static final List<String> MEMBERS = List.of("01", "03", "05", "07", "09", "11", "12");

    @Autowired
    People people;

    @Autowired
    Consents consents;

    @Test
    void aForceSubmitsTheBoardDecidesFinanceSeesItAndTheRecordHasIt(Page page) {
        String instrument = consents.inForce("kent");
        Visitor visitor = new Visitor(page, people);

        String programme = submit(visitor.becomes(FORCE_LEAD));
        CasePages decision = new CasePages(visitor, caseOf(visitor, programme));
        putToTheVote(decision, visitor.becomes(SECRETARY), instrument);
        decide(decision, visitor);

        visitor.becomes(SECRETARY);
        decision.prepareTheNotice();
        decision.publishUrgently("The contract in use ends this month");
        visitor.reads("In effect", "Urgent");

        visitor.becomes(FORCE_LEAD);
        decision.open().reads("In effect", "7 for, 1 against, 0 abstained", instrument, CasePages.REASONS);
        Screenshots.take(page, "journey-decided");
        visitor.opens("/programmes/" + programme).reads("Approved", decision.reference());
        Screenshots.take(page, "journey-programme");
        financeOpensTheLines(visitor.becomes("portfolio-office/finance-lead"), programme);
        auditorReads(visitor.becomes("hmicfrs/inspector"), programme, decision.reference());
    }

    private String submit(Visitor lead) {
        ProgrammePages pages = new ProgrammePages(lead);
        String reference = pages.register(TITLE);
        pages.writeEverySection();
        lead.reads("You have completed 8 of 8 sections.");
        Screenshots.take(lead.page(), "journey-task-list");
        pages.sendIn();
        Screenshots.take(lead.page(), "journey-submitted");
        return reference;
    }

    private String caseOf(Visitor visitor, String programme) {
        visitor.opens("/programmes/" + programme).reads("Submitted");
        String words = visitor.words();
        assertThat(words).containsPattern("DEC-\\d+");
        return words.replaceAll("(?s).*?(DEC-\\d+).*", "$1");
    }

    private void putToTheVote(CasePages decision, Visitor secretary, String instrument) {
        secretary.opens("/");
        decision.pickUp();
        decision.propose("home-office", instrument);
        decision.putBeforeTheBoard();
        decision.openTheVote();
        secretary.reads("With the board, 0 of 13 votes cast");
        Screenshots.take(secretary.page(), "journey-vote-open");
    }

    private void decide(CasePages decision, Visitor visitor) {
        for (String member : MEMBERS) {
            visitor.becomes("national-board/member-" + member).opens("/");
            decision.vote("FOR", "");
        }
        visitor.becomes("national-board/chair");
        decision.vote("AGAINST", "The exit plan should come first");
        decision.closeTheVote();
        visitor.reads("Decided by the board");
    }

    private void financeOpensTheLines(Visitor finance, String programme) {
        finance.opens("/spend?programme=" + programme).reads("Exactly " + ProgrammePages.WHOLE_LIFE);
        Screenshots.take(finance.page(), "journey-spend");
        finance.follows("Registered: £1.23m").reads(programme, ProgrammePages.WHOLE_LIFE, "Approved");
        Screenshots.take(finance.page(), "journey-spend-lines");
    }

    private void auditorReads(Visitor auditor, String programme, String decision) {
        auditor.opens("/record?subject=" + programme)
                .reads(
                        TITLE,
                        people.holding(FORCE_LEAD).personName(),
                        people.holding(FORCE_LEAD).officeTitle());
        Screenshots.take(auditor.page(), "journey-record");
        auditor.opens("/record?subject=" + decision + "&act=DecisionTaken");
        auditor.page().locator("main tbody th a").first().click();
        auditor.reads(
                CasePages.REASONS,
                people.holding("national-board/chair").personName(),
                people.holding("national-board/chair").officeTitle(),
                "Matches");
        Screenshots.take(auditor.page(), "journey-record-entry");
    }
}
