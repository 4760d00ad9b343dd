package uk.police.portfolio.decision.board;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.police.portfolio.decision.CaseRegister;
import uk.police.portfolio.decision.Cases;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.support.Accessibility;
import uk.police.portfolio.support.BrowserTest;
import uk.police.portfolio.support.People;
import uk.police.portfolio.support.Screenshots;

/** From the desk to the board to the map, in the browser, by the people who do it. */
@BrowserTest
class DecisionJourneyTests {

    @Autowired
    CaseRegister cases;

    @Autowired
    BoardVotes votes;

    @Autowired
    People people;

    @Test
    void theSecretariatAsksTheBoardAndTheChairCloses(Page page) {
        Actor author = people.holding("btp/chief-information-officer");
        List<Actor> members = IntStream.rangeClosed(1, 12)
                .mapToObj("national-board/member-%02d"::formatted)
                .map(people::holding)
                .toList();
        Actor chair = people.holding("national-board/chair");
        String reference = cases.submit(Cases.subject("JRN-0001", author), author);

        signIn(page, people.holding("national-board/secretary"));
        page.navigate("/decisions");
        look(page, "list");
        page.navigate("/decisions/" + reference + "/triage");
        press(page, "Pick up this case");
        look(page, "triage");
        page.getByRole(AriaRole.LINK, link("Write down what the board is asked"))
                .click();
        press(page, "Save as a new version");
        look(page, "proposal-errors");
        page.getByLabel("Hybrid").check();
        page.getByLabel("The national body").selectOption("home-office");
        for (String part : List.of("fund", "design", "buy", "run", "secure", "change")) {
            page.locator("[name='grid." + part + "']").fill("50");
        }
        page.locator("[name=reasons]").fill("Forces buy the same thing four times over.");
        date(page, "effective");
        page.locator("[name='conditions[0].words']").fill("Publish the exit plan");
        page.locator("[name='conditions[0].owner']").fill("Home Office");
        date(page, "conditions[0].due");
        press(page, "Save as a new version");
        page.navigate("/decisions/" + reference + "/board-referral");
        page.locator("[name=reason]").fill("It affects several forces");
        look(page, "board-referral");
        press(page, "Put before the board");
        page.navigate("/decisions/" + reference + "/voting");
        look(page, "voting");
        press(page, "Open the vote");
        look(page, "case-voting");

        VotingDetails open = votes.votingOn(cases.details(reference)).orElseThrow();
        members.stream()
                .filter(member -> open.member(member.personId()).orElseThrow().mayVote())
                .limit(7)
                .forEach(member -> votes.cast(reference, new CastVote(open.edition(), Choice.FOR, ""), member));
        signIn(page, chair);
        page.navigate("/decisions/" + reference + "/votes");
        look(page, "vote");
        page.getByLabel("Abstain").check();
        press(page, "Cast vote");
        page.navigate("/decisions/" + reference + "/outcome");
        look(page, "outcome");
        press(page, "Close the vote");
        look(page, "case-decided");
        assertThat(page.textContent("main")).contains("Decided by the board", "7 for, 0 against, 1 abstained");

        signIn(page, people.holding("national-board/secretary"));
        page.navigate("/decisions/" + reference + "/notice");
        page.locator("[name=consultation]").fill("43 forces were asked");
        look(page, "notice");
        press(page, "Save the notice");
        look(page, "notice-errors");
        for (String part : List.of("purpose", "options", "financial", "legal", "equality", "dataProtection")) {
            page.locator("[name=" + part + "]").fill("As the paper says.");
        }
        press(page, "Save the notice");
        look(page, "publication");
        page.getByLabel("Publish it", new Page.GetByLabelOptions().setExact(true))
                .check();
        press(page, "Publish");
        look(page, "case-published");
        Actor holder = people.holding("kent-policing-body/commissioner");
        signIn(page, holder);
        page.navigate("/decisions/" + reference + "/ratifications/kent/policing-body");
        look(page, "ratification");
        page.getByLabel("Decline").check();
        page.locator("[name=words]").fill("We have just bought another");
        press(page, "Send your answer");
        assertThat(page.textContent("main")).contains("Declined", "We have just bought another");
        page.navigate("/decisions/" + reference + "/call-in");
        page.getByLabel("kent/policing-body").check();
        page.locator("[name=reason]").fill("Nobody asked the forces that have one");
        look(page, "call-in");
        press(page, "Call the decision in");
        assertThat(page.textContent("main")).contains("1 of 5 seats have called it in");

        signIn(page, author);
        page.navigate("/decisions/" + reference);
        look(page, "case-declined");
        assertThat(page.textContent("main")).contains("it can still be called in", "1 declined");
        page.navigate("/capabilities");
        look(page, "capabilities");
        page.navigate("/capabilities/CAP-DEMS");
        look(page, "capability");
        assertThat(page.textContent("main")).doesNotContain(reference);
    }

    private void signIn(Page page, Actor actor) {
        page.context().clearCookies();
        page.navigate("/sign-in");
        page.locator("[name=email]").fill(people.emailOf(actor));
        page.locator("[name=password]").fill(people.password());
        press(page, "Sign in");
    }

    private static void press(Page page, String words) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(words).setExact(true))
                .click();
    }

    private static Page.GetByRoleOptions link(String words) {
        return new Page.GetByRoleOptions().setName(words).setExact(true);
    }

    private static void date(Page page, String field) {
        page.locator("[name='" + field + "Day']").fill("1");
        page.locator("[name='" + field + "Month']").fill("4");
        page.locator("[name='" + field + "Year']").fill("2027");
    }

    private static void look(Page page, String name) {
        Screenshots.take(page, "decision-" + name);
        Accessibility.hasNoViolations(page);
        page.setViewportSize(Screenshots.NARROW, 900);
        Accessibility.fitsItsWidth(page);
        page.setViewportSize(Screenshots.WIDE, 900);
    }
}
