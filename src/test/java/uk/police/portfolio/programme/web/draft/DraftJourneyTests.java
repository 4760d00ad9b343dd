package uk.police.portfolio.programme.web.draft;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.police.portfolio.programme.Drafts;
import uk.police.portfolio.programme.Outlook;
import uk.police.portfolio.programme.ProgrammeDirectory;
import uk.police.portfolio.programme.ProgrammeRegister;
import uk.police.portfolio.programme.ProgrammeStatus;
import uk.police.portfolio.support.Accessibility;
import uk.police.portfolio.support.BrowserTest;
import uk.police.portfolio.support.People;
import uk.police.portfolio.support.Screenshots;
import uk.police.portfolio.support.WithoutJavaScript;

@BrowserTest
class DraftJourneyTests {

    @Autowired
    People people;

    @Autowired
    Drafts drafts;

    @Autowired
    ProgrammeDirectory directory;

    @Autowired
    ProgrammeRegister register;

    @Test
    @WithoutJavaScript
    void aForceLeadWritesAProgrammeAndSendsItInWithoutScripts(Page page) {
        signIn(page);
        page.navigate("/programmes/new");
        page.getByLabel("Title").fill("Custody records, renewed");
        press(page, "Start");
        String reference = page.url().replaceAll(".*(PRG-\\d+).*", "$1");

        open(page, "About the programme");
        page.getByLabel("Summary").fill("Replaces the custody record of three forces.");
        page.getByLabel("Senior responsible owner")
                .selectOption(new com.microsoft.playwright.options.SelectOption().setIndex(1));
        page.getByLabel("Outline business case").check();
        date(page, "startOn", "1", "4", "2027");
        date(page, "endOn", "31", "3", "2030");
        page.getByLabel("Kind of data").selectOption("CRIME_AND_CASE");
        press(page, "Save and continue");

        open(page, "Ambition and enabler");
        page.getByLabel("Addressing harm").check();
        page.getByLabel("Modernised core technology").check();
        press(page, "Save and continue");

        open(page, "Capabilities");
        page.locator("[name='rows[0].capability']")
                .selectOption(new com.microsoft.playwright.options.SelectOption().setIndex(3));
        page.locator("[name='rows[0].weight']").fill("60");
        press(page, "Add another capability");
        page.locator("[name='rows[1].capability']")
                .selectOption(new com.microsoft.playwright.options.SelectOption().setIndex(4));
        page.locator("[name='rows[1].weight']").fill("40");
        press(page, "Save and continue");

        open(page, "Forces and shares");
        press(page, "Select every force");
        page.getByLabel("By officers").check();
        press(page, "Save and continue");

        open(page, "Options appraisal");
        for (int option = 0; option < 2; option++) {
            page.locator("[name='rows[" + option + "].name']").fill("Option called " + option);
            page.locator("[name='rows[" + option + "].costs[0].amount']").fill("1,000");
        }
        page.locator("[name='rows[0].rejection']").fill("It fails.");
        page.locator("[name=preferred][value='1']").check();
        press(page, "Save and continue");

        open(page, "Costs");
        page.locator("[name='rows[0].year']").selectOption("2027-28");
        page.locator("[name='rows[0].nature']").selectOption("CAPITAL");
        page.locator("[name='rows[0].activity']").selectOption("CHANGE");
        page.locator("[name='rows[0].funding']").selectOption("FORCE_BUDGET");
        page.locator("[name='rows[0].amount']").fill("1,234,567.89");
        press(page, "Save and continue");

        open(page, "Products and suppliers");
        page.getByLabel("Nothing is bought").check();
        press(page, "Save and continue");

        open(page, "Benefits and dependencies");
        page.getByLabel("Benefits").fill("Fewer keystrokes.");
        press(page, "Save and continue");

        assertThat(page.locator("main").innerText()).contains("You have completed 8 of 8 sections.");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Check your answers"))
                .click();
        assertThat(page.locator("main").innerText()).contains("£1,234,567.89");
        page.getByLabel("What is written here is right").check();
        press(page, "Send to the national board");

        assertThat(directory.details(reference, drafts.author()).status()).isEqualTo(ProgrammeStatus.SUBMITTED);
    }

    @Test
    void everyPageOfADraftIsOpenToEverybodyAtAnyWidth(Page page) {
        signIn(page);
        String whole = drafts.whole("A whole programme");
        String begun = drafts.begun("A programme that has only just begun, with a title that is rather long");
        for (String path : List.of(
                "",
                "/about",
                "/strategy",
                "/capabilities",
                "/forces",
                "/options",
                "/costs",
                "/products",
                "/benefits",
                "/documents",
                "/check")) {
            look(page, "/programmes/" + whole + "/draft" + path, "draft" + path.replace('/', '-'));
            look(page, "/programmes/" + begun + "/draft" + path, "begun" + path.replace('/', '-'));
        }
        look(page, "/programmes/new", "new");
        look(page, "/programmes/" + whole + "/withdrawal", "withdrawal");
        String approved = drafts.submitted("An approved programme");
        drafts.approve(approved);
        for (String path : List.of("stage", "pause", "closure", "cancellation", "forecast")) {
            look(page, "/programmes/" + approved + "/" + path, path);
        }
    }

    @Test
    void whatIsWrongAndWhatOthersChangedIsShownToEverybodyAtAnyWidth(Page page) {
        signIn(page);
        String reference = drafts.whole("Two at once");
        for (String path : List.of("about", "capabilities", "options", "costs", "products", "forces")) {
            page.navigate("/programmes/" + reference + "/draft/" + path);
            page.locator("main form input[type=text], main form input:not([type])")
                    .all()
                    .forEach(input -> input.fill("?"));
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Save and continue"))
                    .last()
                    .click();
            inspect(page, "wrong-" + path);
        }
        page.navigate("/programmes/" + reference + "/draft/benefits");
        register.write(reference, 99, new Outlook("What somebody else wrote meanwhile", ""), drafts.author());
        page.getByLabel("Benefits").fill("What I wrote");
        press(page, "Save and continue");
        assertThat(page.locator("main").innerText()).contains("What somebody else wrote meanwhile");
        inspect(page, "changed");
    }

    private void signIn(Page page) {
        page.navigate("/sign-in");
        page.locator("[name=email]").fill(people.emailOf(drafts.author()));
        page.locator("[name=password]").fill(people.password());
        page.locator("main button[type=submit]").first().click();
        if (page.url().contains("acting-office")) {
            page.getByLabel("Chief Information Officer").check();
            page.locator("main button[type=submit]").click();
        }
    }

    private static void look(Page page, String path, String name) {
        assertThat(page.navigate(path).status()).as(path).isEqualTo(200);
        inspect(page, name);
    }

    private static void inspect(Page page, String name) {
        page.setViewportSize(Screenshots.NARROW, 900);
        Accessibility.fitsItsWidth(page);
        page.setViewportSize(Screenshots.WIDE, 900);
        Accessibility.fitsItsWidth(page);
        Accessibility.hasNoViolations(page);
        assertThat(page.locator("body").innerText()).as(name).doesNotContain("??");
        Screenshots.take(page, "programme-" + name);
    }

    private static void open(Page page, String section) {
        page.getByRole(AriaRole.MAIN)
                .getByRole(
                        AriaRole.LINK,
                        new Locator.GetByRoleOptions().setName(section).setExact(true))
                .click();
    }

    private static void press(Page page, String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .click();
    }

    private static void date(Page page, String field, String day, String month, String year) {
        page.locator("[name=" + field + "Day]").fill(day);
        page.locator("[name=" + field + "Month]").fill(month);
        page.locator("[name=" + field + "Year]").fill(year);
    }
}
