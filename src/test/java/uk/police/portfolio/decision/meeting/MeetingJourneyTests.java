package uk.police.portfolio.decision.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.police.portfolio.decision.CaseRegister;
import uk.police.portfolio.decision.board.BoardVotes;
import uk.police.portfolio.decision.board.CastVote;
import uk.police.portfolio.decision.board.Choice;
import uk.police.portfolio.decision.board.VotingDetails;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.support.Accessibility;
import uk.police.portfolio.support.BrowserTest;
import uk.police.portfolio.support.People;
import uk.police.portfolio.support.Screenshots;

/** A meeting of the board, in the browser, by the people who hold it. */
@BrowserTest
class MeetingJourneyTests {

    @Autowired
    Sittings sittings;

    @Autowired
    CaseRegister cases;

    @Autowired
    BoardVotes votes;

    @Autowired
    People people;

    @Test
    void theSecretariatArrangesAMeetingAndTheBoardMeets(Page page) {
        sittings.members();
        sittings.chair();
        String first = sittings.beforeTheBoard("Body-worn video for 43 forces");
        String second = sittings.beforeTheBoard("One crime-recording system");
        LocalDate today = sittings.today();

        signIn(page, sittings.secretary());
        page.navigate("/decisions");
        page.getByText("Meetings of the board").first().click();
        look(page, "list");
        page.getByText("Schedule a meeting").first().click();
        press(page, "Schedule the meeting");
        look(page, "form-errors");
        page.locator("[name=heldDay]").fill(String.valueOf(today.getDayOfMonth()));
        page.locator("[name=heldMonth]").fill(String.valueOf(today.getMonthValue()));
        page.locator("[name=heldYear]").fill(String.valueOf(today.getYear()));
        page.locator("[name=starts]").fill("23:59");
        page.locator("[name=place]").fill("Lambeth Palace Road, London");
        page.locator("[name=link]").fill("https://meet.example.police.uk/board");
        press(page, "Schedule the meeting");
        look(page, "scheduled");
        page.getByText("Build the agenda").first().click();
        press(page, "Put on the agenda " + first);
        press(page, "Put on the agenda " + second);
        look(page, "agenda");
        press(page, "Move up " + second);
        assertThat(page.textContent("main ol")).matches("(?s).*" + second + ".*" + first + ".*");
        page.getByText("Back").first().click();
        page.getByText("Record attendance").first().click();
        for (int i = 0; i < 13; i++) {
            page.locator("[name='members[" + i + "].presence'][value='" + (i < 9 ? "PRESENT" : "APOLOGIES") + "']")
                    .check();
        }
        look(page, "attendance");
        press(page, "Save attendance");
        page.getByText("Note an interest").first().click();
        page.getByLabel(first).check();
        page.locator("[name=member]").nth(2).check();
        page.locator("[name=words]").fill("A cousin sells cameras");
        look(page, "interest");
        press(page, "Note it; the member takes no part");
        page.getByText("Open the vote on " + first).first().click();
        look(page, "voting");
        press(page, "Open the vote");
        assertThat(page.textContent("main"))
                .contains("Held in the meeting MTG-", "On the agenda of the board’s meeting");
        page.getByText("On the agenda of the board’s meeting").first().click();
        look(page, "meeting");
        Download pack = page.waitForDownload(
                () -> page.getByText("Paper pack of").first().click());
        assertThat(pack.suggestedFilename()).matches("MTG-\\d{4}\\.pdf");

        signIn(page, sittings.member(1));
        page.navigate("/decisions/" + first);
        page.getByText("The board’s own discussion").first().click();
        press(page, "Say it to the board");
        look(page, "discussion-errors");
        comment(page, "It costs £3m a year.");
        page.getByText("Correct comment 1").first().click();
        comment(page, "It costs £2m a year.");
        look(page, "discussion");
        assertThat(page.textContent("main")).contains("It costs £3m", "Corrected by comment 2", "Corrects comment 1");

        closes(first);
        signIn(page, sittings.chair());
        page.navigate("/decisions/" + first);
        page.getByText("Make a closing statement").first().click();
        page.locator("[name=words]").fill("The board wants the exit plan by March.");
        page.getByLabel("Everybody who may read the decision").check();
        look(page, "statement");
        press(page, "Make the statement");
        assertThat(page.textContent("main")).contains("The chair’s closing statement on version 2", "by March");
        look(page, "case");

        signIn(page, sittings.author());
        page.navigate("/decisions/" + first);
        assertThat(page.textContent("main"))
                .contains("On the agenda of the board’s meeting", "by March")
                .doesNotContain("The board’s own discussion");
        assertThat(page.navigate("/decisions/" + first + "/board-discussion").status())
                .isEqualTo(404);
    }

    private void closes(String reference) {
        VotingDetails open = votes.votingOn(cases.details(reference)).orElseThrow();
        sittings.members().stream()
                .filter(member -> open.member(member.personId()).orElseThrow().mayVote())
                .forEach(member -> votes.cast(reference, new CastVote(open.edition(), Choice.FOR, ""), member));
        String coverage = votes.wouldBind(cases.details(reference)).fingerprint();
        votes.close(reference, open.edition(), coverage, sittings.chair());
    }

    private static void comment(Page page, String words) {
        page.locator("[name=words]").fill(words);
        press(page, "Say it to the board");
    }

    private void signIn(Page page, Actor actor) {
        page.context().clearCookies();
        page.navigate("/sign-in");
        page.locator("[name=email]").fill(people.emailOf(actor));
        page.locator("[name=password]").fill(people.password());
        press(page, "Sign in");
        if (page.url().contains("/acting-office")) {
            page.locator("[name=office][value='" + actor.officeId() + "']").check();
            press(page, "Continue");
        }
    }

    private static void press(Page page, String words) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(words).setExact(true))
                .click();
    }

    private static void look(Page page, String name) {
        Screenshots.take(page, "meeting-" + name);
        Accessibility.hasNoViolations(page);
        page.setViewportSize(Screenshots.NARROW, 900);
        Accessibility.fitsItsWidth(page);
        page.setViewportSize(Screenshots.WIDE, 900);
    }
}
