package uk.police.portfolio.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Locale;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import uk.police.portfolio.organisation.Capacity;
import uk.police.portfolio.support.Accessibility;
import uk.police.portfolio.support.BrowserTest;
import uk.police.portfolio.support.MovableClock;
import uk.police.portfolio.support.People;
import uk.police.portfolio.support.SignIn;
import uk.police.portfolio.support.WithoutJavaScript;

/** Before a session ends people are told, and may stay; what they have typed is never lost. */
@BrowserTest
class SessionEndTests {

    private static final String TYPED = "A title that took a long time to think of";

    @Autowired
    People people;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MovableClock clock;

    @Autowired
    MockMvcTester mvc;

    @LocalServerPort
    int port;

    @Test
    void warnsAndLetsPeopleStay(Page page) {
        page.clock().install();
        somebodyTypes(page, "Stays", "durham");

        page.clock().fastForward(Duration.ofMinutes(26).toMillis());

        Locator dialog = page.getByRole(AriaRole.DIALOG);
        shows(page, "Do you want to stay signed in?");
        PlaywrightAssertions.assertThat(dialog).containsText("in 4 minutes");
        assertThat(page.evaluate("() => document.activeElement.closest('dialog')?.id"))
                .isEqualTo("session-dialog");
        Accessibility.hasNoViolations(page);
        page.keyboard().press("Tab");
        page.keyboard().press("Tab");
        assertThat(page.evaluate("() => document.activeElement.matches('main *')"))
                .isEqualTo(false);

        page.getByRole(AriaRole.BUTTON, named("Stay signed in")).click();

        PlaywrightAssertions.assertThat(dialog).isHidden();
        page.clock().fastForward(Duration.ofMinutes(20).toMillis());
        PlaywrightAssertions.assertThat(dialog).isHidden();
        sends(page);
    }

    @Test
    void staysWhereSomebodyClosesTheWarning(Page page) {
        page.clock().install();
        somebodyTypes(page, "Presses escape", "cleveland");
        page.setViewportSize(320, 700);
        page.clock().fastForward(Duration.ofMinutes(29).plusSeconds(30).toMillis());
        Locator dialog = page.getByRole(AriaRole.DIALOG);
        PlaywrightAssertions.assertThat(dialog).containsText("in one minute");
        Accessibility.fitsItsWidth(page);

        page.keyboard().press("Escape");

        PlaywrightAssertions.assertThat(dialog).isHidden();
        sends(page);
    }

    @Test
    void keepsWhatWasTypedUntilSomebodyHasSignedInAgain(Page page) {
        page.clock().install();
        UUID person = somebodyTypes(page, "Comes back", "cumbria");
        endSessionsOf(person);
        page.clock().fastForward(Duration.ofMinutes(31).toMillis());
        Locator dialog = page.getByRole(AriaRole.DIALOG);
        shows(page, "You have been signed out");

        page.getByRole(AriaRole.BUTTON, named("I have signed in again")).click();
        shows(page, "You have been signed out");
        Page other = page.context().newPage();
        signIn(other, "comes-back@session.example");
        assertThat(other.url()).as("not where the script asked").endsWith(port + "/");

        PlaywrightAssertions.assertThat(dialog).isHidden();
        sends(page);
    }

    @Test
    @WithoutJavaScript
    void saysUntilWhenItLastsAndShowsWhatCameTooLate(Page page) {
        UUID person = somebodyTypes(page, "No scripts", "gwent");
        PlaywrightAssertions.assertThat(page.locator("footer")).containsText("You are signed in until");
        endSessionsOf(person);

        page.click("main form button[type=submit]");

        PlaywrightAssertions.assertThat(page.locator("h1")).hasText("This page was open for too long");
        PlaywrightAssertions.assertThat(page.locator("main")).containsText(TYPED);
    }

    @Test
    @WithoutJavaScript
    void canBeLookedAtOnAPageOfItsOwn(Page page) {
        somebodyTypes(page, "Looks at it", "dorset");

        page.click("footer >> text=Your session");

        PlaywrightAssertions.assertThat(page.locator("main")).containsText("12 hours after you signed in");
        page.click("text=Stay signed in");
        PlaywrightAssertions.assertThat(page.locator("h1")).hasText("Your session");
    }

    @Test
    void saysThatItCannotBeProlongedNearTheEndOfTheShift(Page page) {
        page.clock().install();
        somebodyTypes(page, "Long day", "dyfed-powys");
        clock.advance(Duration.ofHours(11).plusMinutes(50));
        page.navigate("/programmes/new");
        PlaywrightAssertions.assertThat(page.locator("footer")).containsText("Then you must sign in again");
        page.clock().fastForward(Duration.ofMinutes(6).toMillis());
        Locator dialog = page.getByRole(AriaRole.DIALOG);
        shows(page, "Your session is about to end");
        Accessibility.hasNoViolations(page);

        page.getByRole(AriaRole.BUTTON, named("Go on until then")).click();

        PlaywrightAssertions.assertThat(dialog).isHidden();
        page.clock().fastForward(Duration.ofMinutes(5).toMillis());
        shows(page, "You have been signed out");
    }

    @Test
    void repeatsNothingThatAnotherSiteSent() throws Exception {
        var answer = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/sign-in"))
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .header("Sec-Fetch-Site", "cross-site")
                                .POST(HttpRequest.BodyPublishers.ofString("email=" + TYPED.replace(' ', '+')))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(Jsoup.parse(answer.body()).title()).startsWith("This page was open for too long");
        assertThat(answer.body()).doesNotContain(TYPED);
    }

    @Test
    void tellsAScriptHowLongItLasts() {
        assertThat(mvc.get().uri("/account/session/time").with(SignIn.as("dorset/chief-finance-officer")))
                .hasStatusOk()
                .hasHeader("Cache-Control", "no-store")
                .bodyJson()
                .extractingPath("$.longest")
                .asNumber()
                .satisfies(seconds -> assertThat(seconds.intValue()).isBetween(43_000, 43_200));
    }

    private static void shows(Page page, String title) {
        PlaywrightAssertions.assertThat(page.getByRole(AriaRole.HEADING, named(title)))
                .isVisible();
    }

    private UUID somebodyTypes(Page page, String name, String force) {
        String email = name.toLowerCase(Locale.ROOT).replace(' ', '-') + "@session.example";
        UUID person = people.newcomer(name, email);
        people.appoint(person, force + "/programme-manager", Capacity.ACTING);
        signIn(page, email);
        page.navigate("/programmes/new");
        page.fill("input[name=title]", TYPED);
        return person;
    }

    private void signIn(Page page, String email) {
        page.navigate("/sign-in");
        page.fill("input[name=email]", email);
        page.fill("input[name=password]", people.password());
        page.click("main form button[type=submit]:not(.govuk-password-input__toggle)");
        page.waitForURL(address -> !address.endsWith("/sign-in"));
    }

    private static void sends(Page page) {
        PlaywrightAssertions.assertThat(page.locator("input[name=title]")).hasValue(TYPED);
        page.click("main form button[type=submit]");
        page.waitForURL("**/programmes/PRG-*/draft");
    }

    private void endSessionsOf(UUID person) {
        jdbc.sql("delete from spring_session where principal_name = ?")
                .param(person.toString())
                .update();
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }
}
