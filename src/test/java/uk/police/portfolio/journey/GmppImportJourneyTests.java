package uk.police.portfolio.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.police.portfolio.support.Accessibility;
import uk.police.portfolio.support.BrowserTest;
import uk.police.portfolio.support.OnTheSecondPortal;
import uk.police.portfolio.support.People;
import uk.police.portfolio.support.Screenshots;

/** The secretariat takes the yearly portfolio of major projects in, with a heading that nobody has seen before. */
@BrowserTest
@OnTheSecondPortal
class GmppImportJourneyTests {

    @Autowired
    People people;

    private final String code = "HO_" + UUID.randomUUID();
    private final String faulty = "HO_" + UUID.randomUUID();
    private final String heading = "Price of everything " + UUID.randomUUID();
    private Visitor secretary;

    @BeforeEach
    void secretarySitsDown(Page page) {
        secretary = new Visitor(page, people).becomes("national-board/secretary");
    }

    @Test
    void theYearlyFileIsLookedAtExplainedAndTakenIn() {
        upload("Amber", "905.07");
        secretary.reads("Headings that nobody has explained yet: 1", heading, "Lines that cannot be taken in: 1");
        Accessibility.hasNoViolations(secretary.page());
        Screenshots.take(secretary.page(), "gmpp-unknown-heading");
        secretary.page().getByLabel(heading).selectOption("WHOLE_LIFE_COST_GBP_M");
        secretary.press("Save what they mean").reads("What the headings mean is saved", "£905,070,000.00");
        secretary.page().locator("[name=lines][value='" + code + "']").check();
        Screenshots.take(secretary.page(), "gmpp-preview");

        secretary.press("Take the ticked lines into the register");

        secretary.reads("Lines taken into the register: 1", "Put on the register");
        Screenshots.take(secretary.page(), "gmpp-applied");
        Accessibility.hasNoViolations(secretary.page());
        secretary.opens("/programmes?search=" + code).reads("Border flow " + code);

        upload("Amber", "905.070");
        secretary.reads("The register already says what this file says");
        upload("Red", "1086.68");
        secretary.reads("from £905,070,000.00 to £1,086,680,000.00");
    }

    @Test
    void everythingThatIsMissingIsSaidAtOnce() {
        secretary.opens("/programmes/gmpp-imports").press("Upload and preview");

        assertThat(secretary.page().locator(".govuk-error-summary li").count()).isEqualTo(2);
        Accessibility.hasNoViolations(secretary.page());
    }

    private void upload(String rating, String cost) {
        String file = String.join(
                "\n",
                List.of(
                        "GMPP ID,Project Name,Department,IPA Delivery Confidence Assessment," + heading,
                        code + ",Border flow " + code + ",Home Office," + rating + "," + cost,
                        faulty + ",Border wait,Home Office,Purple," + cost,
                        ""));
        secretary.opens("/programmes").follows("Government Major Projects Portfolio");
        secretary
                .page()
                .locator("input[type=file]")
                .setInputFiles(new FilePayload("gmpp.csv", "text/csv", file.getBytes(StandardCharsets.UTF_8)));
        secretary.date("snapshot", "31", "3", "2026").press("Upload and preview");
    }
}
