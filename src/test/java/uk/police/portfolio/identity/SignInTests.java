package uk.police.portfolio.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import uk.police.portfolio.organisation.Capacity;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.support.People;
import uk.police.portfolio.support.PortalTest;
import uk.police.portfolio.support.SignIn;

@PortalTest
class SignInTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    People people;

    @Autowired
    PeopleRegister register;

    @Test
    void asksStrangersToSignIn() {
        assertThat(mvc.get().uri("/account")).hasStatus3xxRedirection().hasRedirectedUrl("/sign-in");
    }

    @Test
    void showsThePageWithTheSamplePassword() {
        assertThat(mvc.get().uri("/sign-in")).hasStatusOk().bodyText().contains(people.password());
    }

    @Test
    void letsInWhoHasThePassword() {
        Actor lead = people.holding("kent/chief-information-officer");

        MvcTestResult result = signIn(people.emailOf(lead).toUpperCase(Locale.ROOT), people.password());

        assertThat(result).hasStatus3xxRedirection().hasRedirectedUrl("/");
    }

    @Test
    void saysNothingMoreToAStrangerThanToWhoMistypes() {
        Actor lead = people.holding("kent/chief-information-officer");

        MvcTestResult mistyped = signIn(people.emailOf(lead), "not the password");
        MvcTestResult unknown = signIn("nobody@test.example", "not the password");

        assertThat(mistyped).hasStatus(422);
        assertThat(unknown).hasStatus(422);
        assertThat(mistyped).bodyText().contains("E-mail address or password is wrong");
        assertThat(unknown).bodyText().contains("E-mail address or password is wrong");
        assertThat(mistyped).bodyText().contains(people.emailOf(lead)).doesNotContain("not the password");
    }

    @Test
    void asksWhoHoldsSeveralOfficesToChoose() {
        var person = people.newcomer("Two Offices", "two-offices@test.example");
        people.appoint(person, "essex/chief-finance-officer", Capacity.ACTING);
        people.appoint(person, "essex/chief-information-officer", Capacity.ACTING);

        assertThat(signIn("two-offices@test.example", people.password())).hasRedirectedUrl("/acting-office");
    }

    @Test
    void needsTheCsrfToken() {
        assertThat(mvc.post().uri("/sign-in").param("email", "a@b.example").param("password", "x"))
                .hasStatus(403);
    }

    @Test
    void sendsHeadersThatForbidEverythingElse() {
        assertThat(mvc.get().uri("/sign-in").secure(true))
                .hasHeader(
                        "Content-Security-Policy",
                        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self';"
                                + " form-action 'self'; base-uri 'none'; frame-ancestors 'none'")
                .hasHeader("X-Content-Type-Options", "nosniff")
                .hasHeader("X-Frame-Options", "DENY")
                .hasHeader("Referrer-Policy", "no-referrer")
                .hasHeader("Cross-Origin-Opener-Policy", "same-origin")
                .hasHeader("Cross-Origin-Embedder-Policy", "require-corp")
                .hasHeader("Cross-Origin-Resource-Policy", "same-origin")
                .hasHeader("Cache-Control", "no-store")
                .containsHeader("Strict-Transport-Security")
                .containsHeader("Permissions-Policy");
    }

    @Test
    void asksWhoNoLongerHoldsTheirOfficeToChooseAnother() {
        var person = people.newcomer("Once Held", "once-held@test.example");
        Actor gone = people.holding("surrey/chief-information-officer");
        Actor stale = new Actor(
                person,
                "Once Held",
                gone.officeId(),
                gone.officeCode(),
                gone.officeTitle(),
                gone.bodyId(),
                gone.bodyCode(),
                gone.bodyName(),
                gone.roles());

        assertThat(mvc.get().uri("/account").with(SignIn.as(stale))).hasRedirectedUrl("/acting-office");
    }

    private MvcTestResult signIn(String email, String password) {
        return mvc.post()
                .uri("/sign-in")
                .param("email", email)
                .param("password", password)
                .with(SecurityMockMvcRequestPostProcessors.csrf())
                .exchange();
    }
}
