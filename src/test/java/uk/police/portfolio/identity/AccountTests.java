package uk.police.portfolio.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.servlet.http.Cookie;
import java.io.UnsupportedEncodingException;
import java.time.Duration;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import uk.police.portfolio.organisation.Capacity;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.support.MovableClock;
import uk.police.portfolio.support.People;
import uk.police.portfolio.support.PortalTest;
import uk.police.portfolio.support.SignIn;
import uk.police.portfolio.support.Statements;

@PortalTest
class AccountTests {

    private static final Pattern HANDLE = Pattern.compile("/account/sessions/(\\w+)/end");

    @Autowired
    MockMvcTester mvc;

    @Autowired
    People people;

    @Autowired
    PeopleRegister register;

    @Autowired
    MovableClock clock;

    @Test
    void showsTheOfficeThatOneActsIn() {
        Actor lead = people.holding("kent/chief-information-officer");

        assertThat(mvc.get().uri("/account").with(SignIn.as(lead)))
                .hasStatusOk()
                .bodyText()
                .contains("Acting as " + lead.officeTitle(), people.emailOf(lead));
    }

    @Test
    void readsTheActorWithOneStatement() {
        Actor lead = people.holding("kent/chief-information-officer");

        assertThat(Statements.of(
                        () -> mvc.get().uri("/account").with(SignIn.as(lead)).exchange()))
                .filteredOn(sql -> sql.contains("join appointment"))
                .hasSize(1);
    }

    @Test
    void changesThePasswordOfWhoKnowsIt() {
        UUID person = register.register("Changes", "changes@account.example", "the password before", Actor.PORTAL);
        people.appoint(person, "sussex/chief-information-officer", Capacity.ACTING);
        Cookie here = signIn("changes@account.example", "the password before");
        Cookie there = signIn("changes@account.example", "the password before");

        assertThat(change(here, "a wrong guess", "a quite new password")).hasStatus(422);
        assertThat(change(here, "the password before", "aaaaaaaaaaaaaaa")).hasStatus(422);
        assertThat(change(here, "the password before", "a quite new password")).hasRedirectedUrl("/account");

        assertThat(mvc.get().uri("/account").cookie(here)).hasStatusOk();
        assertThat(mvc.get().uri("/account").cookie(there)).hasRedirectedUrl("/sign-in");
        assertThat(signIn("changes@account.example", "a quite new password")).isNotNull();
    }

    @Test
    void endsAnotherSessionOfOnesOwn() {
        UUID person = people.newcomer("Two sessions", "two-sessions@account.example");
        people.appoint(person, "dorset/chief-information-officer", Capacity.ACTING);
        Cookie here = signIn("two-sessions@account.example", people.password());
        Cookie there = signIn("two-sessions@account.example", people.password());

        MvcTestResult page = mvc.get().uri("/account").cookie(here).exchange();
        String handle = handle(page);
        assertThat(mvc.post()
                        .uri("/account/sessions/{handle}/end", handle)
                        .cookie(here)
                        .with(csrf()))
                .hasRedirectedUrl("/account");

        assertThat(mvc.get().uri("/account").cookie(there)).hasRedirectedUrl("/sign-in");
        assertThat(mvc.get().uri("/account").cookie(here)).hasStatusOk();
    }

    @Test
    void cannotEndASessionOfSomebodyElse() {
        UUID person = people.newcomer("Their session", "their-session@account.example");
        people.appoint(person, "cumbria/chief-information-officer", Capacity.ACTING);
        signIn("their-session@account.example", people.password());
        Cookie again = signIn("their-session@account.example", people.password());
        String handle = handle(mvc.get().uri("/account").cookie(again).exchange());

        assertThat(mvc.post()
                        .uri("/account/sessions/{handle}/end", handle)
                        .with(SignIn.as("kent/chief-information-officer"))
                        .with(csrf()))
                .hasStatus(404);
    }

    @Test
    void diesAtOnceWithTheLockOfThePerson() {
        UUID person = people.newcomer("Locked out", "locked-out@account.example");
        people.appoint(person, "gwent/chief-information-officer", Capacity.ACTING);
        Cookie session = signIn("locked-out@account.example", people.password());
        assertThat(mvc.get().uri("/account").cookie(session)).hasStatusOk();

        register.lock(person, "Lost their laptop", people.holding("portfolio-office/administrator"));

        assertThat(mvc.get().uri("/account").cookie(session)).hasRedirectedUrl("/sign-in");
        assertThat(signInResult("locked-out@account.example", people.password()))
                .hasStatus(422)
                .bodyText()
                .contains("E-mail address or password is wrong");
    }

    @Test
    void endsTwelveHoursAfterSigningIn() {
        UUID person = people.newcomer("Long shift", "long-shift@account.example");
        people.appoint(person, "cleveland/chief-information-officer", Capacity.ACTING);
        Cookie session = signIn("long-shift@account.example", people.password());

        clock.advance(Duration.ofHours(12).plusMinutes(1));

        assertThat(mvc.get().uri("/account").cookie(session)).hasRedirectedUrl("/sign-in");
    }

    @Test
    void hasANewIdentifierOnceSignedIn() {
        Cookie before = mvc.get().uri("/sign-in").exchange().getResponse().getCookie("portfolio");
        UUID person = people.newcomer("Not fixed", "not-fixed@account.example");
        people.appoint(person, "durham/chief-information-officer", Capacity.ACTING);

        Cookie after = mvc.post()
                .uri("/sign-in")
                .param("email", "not-fixed@account.example")
                .param("password", people.password())
                .cookie(before)
                .with(csrf())
                .exchange()
                .getResponse()
                .getCookie("portfolio");

        assertThat(after.getValue()).isNotEqualTo(before.getValue());
        assertThat(after.isHttpOnly()).isTrue();
        assertThat(after.getAttribute("SameSite")).isEqualToIgnoringCase("lax");
        assertThat(mvc.get().uri("/account").cookie(before)).hasRedirectedUrl("/sign-in");
    }

    @Test
    void changesTheOfficeOnlyToOneThatIsHeld() {
        UUID person = people.newcomer("Holds two", "holds-two@account.example");
        people.appoint(person, "essex/deputy-chief-constable", Capacity.ACTING);
        people.appoint(person, "suffolk/chief-information-officer", Capacity.ACTING);
        Cookie session = signIn("holds-two@account.example", people.password());
        assertThat(mvc.get().uri("/account").cookie(session)).hasRedirectedUrl("/acting-office");
        UUID notHeld = people.holding("kent/chief-information-officer").officeId();

        assertThat(choose(session, notHeld.toString())).hasStatus(422);
        assertThat(choose(session, "no identifier")).hasStatus(422);
        String held = people.officeOf("suffolk/chief-information-officer").toString();
        MvcTestResult chosen = choose(session, held);

        assertThat(chosen).hasStatus3xxRedirection();
        assertThat(mvc.get().uri("/account").cookie(chosen.getResponse().getCookie("portfolio")))
                .hasStatusOk()
                .bodyText()
                .contains("Suffolk");
    }

    private MvcTestResult choose(Cookie session, String office) {
        return mvc.post()
                .uri("/acting-office")
                .param("office", office)
                .cookie(session)
                .with(csrf())
                .exchange();
    }

    private MvcTestResult change(Cookie session, String current, String next) {
        return mvc.post()
                .uri("/account/password")
                .param("current", current)
                .param("next", next)
                .cookie(session)
                .with(csrf())
                .exchange();
    }

    private Cookie signIn(String email, String password) {
        MvcTestResult result = signInResult(email, password);
        assertThat(result).hasStatus3xxRedirection();
        return result.getResponse().getCookie("portfolio");
    }

    private MvcTestResult signInResult(String email, String password) {
        return mvc.post()
                .uri("/sign-in")
                .param("email", email)
                .param("password", password)
                .with(csrf())
                .exchange();
    }

    private static String handle(MvcTestResult page) {
        try {
            Matcher handle = HANDLE.matcher(page.getResponse().getContentAsString());
            assertThat(handle.find()).isTrue();
            return handle.group(1);
        } catch (UnsupportedEncodingException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
