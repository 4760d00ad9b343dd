package uk.police.portfolio.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import uk.police.portfolio.identity.token.AccessTokens;
import uk.police.portfolio.identity.token.MakeToken;
import uk.police.portfolio.identity.token.Scope;
import uk.police.portfolio.identity.token.Scopes;
import uk.police.portfolio.organisation.Capacity;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.NotFoundException;
import uk.police.portfolio.support.MovableClock;
import uk.police.portfolio.support.People;
import uk.police.portfolio.support.PortalTest;
import uk.police.portfolio.support.SignIn;

@PortalTest
class AccessTokenTests {

    /** There is no such resource: whoever is let in finds nothing there. */
    private static final String SOMEWHERE = "/api/v1/nothing-is-here";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    AccessTokens tokens;

    @Autowired
    People people;

    @Autowired
    PeopleRegister register;

    @Autowired
    MovableClock clock;

    @Autowired
    JdbcClient jdbc;

    @Test
    void isAskedForInTheFormOfAProblem() {
        assertThat(mvc.get().uri(SOMEWHERE))
                .hasStatus(401)
                .hasContentType(MediaType.APPLICATION_PROBLEM_JSON)
                .hasHeader("WWW-Authenticate", "Bearer")
                .bodyJson()
                .extractingPath("$.status")
                .isEqualTo(401);
        assertThat(with("ptp_made-up", HttpMethod.GET, SOMEWHERE)).hasStatus(401);
    }

    @Test
    void allowsWhatItsScopesSay() {
        String reads = token("Reads", Duration.ofDays(30), Scope.READ);
        String imports = token("Imports", Duration.ofDays(30), Scope.IMPORT);

        assertThat(with(reads, HttpMethod.GET, SOMEWHERE)).hasStatus(404);
        assertThat(with(reads, HttpMethod.POST, SOMEWHERE)).hasStatus(404);
        assertThat(with(reads, HttpMethod.POST, SOMEWHERE + "/imports"))
                .hasStatus(403)
                .hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
        assertThat(with(reads, HttpMethod.DELETE, SOMEWHERE)).hasStatus(403);
        assertThat(with(imports, HttpMethod.GET, SOMEWHERE)).hasStatus(403);
        assertThat(with(imports, HttpMethod.POST, SOMEWHERE + "/imports")).hasStatus(404);
    }

    @Test
    void opensNoPage() {
        assertThat(with(token("Pages", Duration.ofDays(30), Scope.READ), HttpMethod.GET, "/account"))
                .hasRedirectedUrl("/sign-in");
    }

    @Test
    void leavesABrowserToReadOnly() {
        assertThat(mvc.get().uri(SOMEWHERE).with(SignIn.as("kent/chief-information-officer")))
                .hasStatus(404);
        assertThat(mvc.post()
                        .uri(SOMEWHERE)
                        .with(SignIn.as("kent/chief-information-officer"))
                        .with(csrf()))
                .hasStatus(403);
    }

    @Test
    void isNotMadeGoodByASession() {
        assertThat(mvc.get()
                        .uri(SOMEWHERE)
                        .header("Authorization", "Bearer ptp_wrong")
                        .with(SignIn.as("kent/chief-information-officer")))
                .hasStatus(401);
    }

    @Test
    void endsWhenItExpires() {
        String token = token("Short", Duration.ofDays(30), Scope.READ);

        clock.advance(Duration.ofDays(31));

        assertThat(with(token, HttpMethod.GET, SOMEWHERE)).hasStatus(401);
    }

    @Test
    void endsWhenItIsRevokedByItsOwnerOnly() {
        Actor owner = people.holding("kent/chief-information-officer");
        String token = token("Revoked", Duration.ofDays(30), Scope.READ);
        UUID id = tokens.of(owner).stream()
                .filter(made -> made.name().equals("Revoked"))
                .findFirst()
                .orElseThrow()
                .id();

        assertThatThrownBy(() -> tokens.revoke(id, people.holding("portfolio-office/administrator")))
                .isInstanceOf(NotFoundException.class);
        assertThat(with(token, HttpMethod.GET, SOMEWHERE)).hasStatus(404);
        assertThat(mvc.post()
                        .uri("/account/tokens/{id}/revocation", id)
                        .with(SignIn.as(owner))
                        .with(csrf()))
                .hasRedirectedUrl("/account");

        assertThat(with(token, HttpMethod.GET, SOMEWHERE)).hasStatus(401);
    }

    @Test
    void endsWithTheLockOfThePerson() {
        UUID person = people.newcomer("Token holder", "token-holder@test.example");
        people.appoint(person, "suffolk/programme-manager", Capacity.ACTING);
        Actor holder = people.actor(person, "suffolk/programme-manager");
        String token = tokens.make(new MakeToken("Mine", new Scopes(Set.of(Scope.READ)), Duration.ofDays(90)), holder);
        assertThat(with(token, HttpMethod.GET, SOMEWHERE)).hasStatus(404);

        register.lock(person, "Suspended", people.holding("portfolio-office/administrator"));

        assertThat(with(token, HttpMethod.GET, SOMEWHERE)).hasStatus(401);
    }

    @Test
    void isShownOnceAndKeptAsAHash() throws Exception {
        MvcTestResult made = mvc.post()
                .uri("/account/tokens")
                .param("name", "Shown once")
                .param("scopes", "READ", "IMPORT")
                .param("days", "90")
                .with(SignIn.as("kent/chief-information-officer"))
                .with(csrf())
                .exchange();
        assertThat(made).hasStatus(201);
        Matcher shown =
                Pattern.compile("ptp_[\\w-]{43}").matcher(made.getResponse().getContentAsString());
        assertThat(shown.find()).isTrue();

        assertThat(with(shown.group(), HttpMethod.POST, SOMEWHERE + "/imports")).hasStatus(404);
        assertThat(jdbc.sql("select count(*) from access_token t where t::text like ?")
                        .param("%" + shown.group().substring(4) + "%")
                        .query(Long.class)
                        .single())
                .isZero();
        assertThat(mvc.get().uri("/account").with(SignIn.as("kent/chief-information-officer")))
                .bodyText()
                .contains("Shown once")
                .doesNotContain(shown.group());
    }

    @Test
    void isNotMadeWithoutScopeNameAndLife() {
        assertThat(mvc.post()
                        .uri("/account/tokens")
                        .param("name", " ")
                        .param("scopes", "EVERYTHING")
                        .param("days", "9999")
                        .with(SignIn.as("kent/chief-information-officer"))
                        .with(csrf()))
                .hasStatus(422)
                .bodyText()
                .contains("Enter a name", "Select what it may do", "Select how long it should work");
    }

    private String token(String name, Duration life, Scope... scopes) {
        return tokens.make(
                new MakeToken(name, new Scopes(Set.of(scopes)), life),
                people.holding("kent/chief-information-officer"));
    }

    private MvcTestResult with(String token, HttpMethod method, String uri) {
        return mvc.method(method)
                .uri(uri)
                .header("Authorization", "Bearer " + token)
                .exchange();
    }
}
