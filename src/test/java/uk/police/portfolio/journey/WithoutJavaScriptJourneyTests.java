package uk.police.portfolio.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.police.portfolio.support.BrowserTest;
import uk.police.portfolio.support.OnTheSecondPortal;
import uk.police.portfolio.support.People;
import uk.police.portfolio.support.WithoutJavaScript;

/** Where scripts are off, or did not arrive, everything that has to be done can be done. */
@BrowserTest
@OnTheSecondPortal
@WithoutJavaScript
class WithoutJavaScriptJourneyTests {

    @Autowired
    People people;

    @Test
    void aProgrammeIsWrittenSentInAndPickedUp(Page page) {
        Visitor visitor = new Visitor(page, people).becomes("surrey/chief-information-officer");
        ProgrammePages pages = new ProgrammePages(visitor);
        String programme = pages.register("Written without scripts");
        pages.writeEverySection();
        visitor.reads("You have completed 8 of 8 sections.");
        pages.sendIn();
        visitor.opens("/programmes/" + programme).reads("Submitted");

        String decision = visitor.words().replaceAll("(?s).*?(DEC-\\d+).*", "$1");
        visitor.becomes("national-board/secretary");
        new CasePages(visitor, decision).pickUp();
        visitor.reads("You are checking this case.");
    }

    @Test
    void aListIsFilteredByItsButton(Page page) {
        Visitor visitor = new Visitor(page, people).becomes("portfolio-office/finance-lead");
        visitor.opens("/programmes").fill("search", "zeppelin").press("Apply filters");
        visitor.reads("No programme matches");
        assertThat(page.url()).contains("search=zeppelin");
    }
}
