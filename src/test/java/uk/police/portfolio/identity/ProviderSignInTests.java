package uk.police.portfolio.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.police.portfolio.PortfolioApplication;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.support.TestDatabase;

/** A portal as it is deployed: without sample people, its first administrator made by the printed link, signing in elsewhere. */
@ExtendWith(OutputCaptureExtension.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ProviderSignInTests {

    private static final String ADMINISTRATOR = "ada@provider.example";
    private static final String ANOTHER_ACCOUNT = "another account";
    private static final Pattern PRINTED = Pattern.compile("/first-administrator/\\S+");
    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

    private static ServletWebServerApplicationContext provider;
    private static ServletWebServerApplicationContext portal;
    private static String printed;

    private final HttpClient browser =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    @BeforeAll
    static void start(CapturedOutput output) {
        provider = IdentityProvider.start();
        Map<String, Object> properties = new HashMap<>(TestDatabase.fresh().properties());
        properties.put("server.port", 0);
        properties.put("db-scheduler.enabled", false);
        properties.put("portfolio.database.embedded", false);
        properties.put("portfolio.https", false);
        properties.put("portfolio.sample", false);
        properties.put("portfolio.sign-in", "oidc");
        properties.put("spring.security.oauth2.client.registration.portal.client-id", "portal");
        properties.put("spring.security.oauth2.client.registration.portal.client-secret", "secret");
        properties.put("spring.security.oauth2.client.registration.portal.scope", "openid,email");
        properties.put(
                "spring.security.oauth2.client.provider.portal.issuer-uri",
                "http://localhost:" + provider.getWebServer().getPort());
        portal = (ServletWebServerApplicationContext) new SpringApplicationBuilder(PortfolioApplication.class)
                .properties(properties)
                .run();
        IdentityProvider.trust(address(""));
        Matcher link = PRINTED.matcher(output.getOut());
        printed = link.find() ? link.group() : "";
    }

    @AfterAll
    static void stop() {
        portal.close();
        provider.close();
    }

    @Test
    @Order(1)
    void printsTheLinkForTheFirstAdministrator() throws Exception {
        assertThat(printed).isNotEmpty();
        assertThat(get(address("/first-administrator/made-up")).statusCode()).isEqualTo(404);
        HttpResponse<String> page = get(address(printed));
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).doesNotContain("type=\"password\"");

        assertThat(post(printed, page, Map.of("name", "", "email", "x")).statusCode())
                .isEqualTo(422);
        HttpResponse<String> made = post(printed, page, Map.of("name", "Ada First", "email", ADMINISTRATOR));

        assertThat(made.statusCode()).isEqualTo(302);
        assertThat(get(address(printed)).statusCode()).as("the link is used up").isEqualTo(404);
    }

    @Test
    @Order(2)
    void letsInWhomTheProviderAndTheRegisterKnow() throws Exception {
        HttpResponse<String> in = signInAs(ADMINISTRATOR);

        assertThat(in.headers().firstValue("Location")).hasValue(address("/"));
        assertThat(get(address("/account")).body())
                .contains("Ada First", "Acting as ")
                .doesNotContain("/account/password");
        assertThat(get(address("/people")).statusCode()).isEqualTo(200);
        assertThat(recorded("PersonSignedIn")).containsExactly("Ada First");
    }

    @Test
    @Order(3)
    void putsNobodyOnTheRegisterBySigningIn(CapturedOutput output) throws Exception {
        HttpResponse<String> refused = signInAs("stranger@provider.example");

        assertThat(refused.headers().firstValue("Location").orElse("")).endsWith("/sign-in?refused");
        assertThat(output.getOut()).contains("Not known here");
        assertThat(get(address("/sign-in?refused")).body()).contains("nobody has invited you");
        assertThat(get(address("/account")).statusCode()).isEqualTo(302);
    }

    @Test
    @Order(4)
    void believesNoAddressThatTheProviderHasNotVerified(CapturedOutput output) throws Exception {
        portal.getBean(PeopleRegister.class)
                .invite(new NewPerson("Unverified", IdentityProvider.UNVERIFIED), Actor.PORTAL);

        HttpResponse<String> refused = signInAs(IdentityProvider.UNVERIFIED);

        assertThat(refused.headers().firstValue("Location").orElse("")).endsWith("/sign-in?refused");
        assertThat(output.getOut()).contains("Not known here");
        assertThat(recorded("SignInFailed")).containsExactly("Nobody known here", "Unverified");
        get(address("/login/oauth2/code/portal?code=made-up&state=made-up"));
        assertThat(recorded("SignInFailed")).hasSize(3);
    }

    @Test
    @Order(5)
    void hasNoPasswordsOfItsOwnAndNoSample() throws Exception {
        HttpResponse<String> page = get(address("/sign-in"));

        assertThat(page.body()).contains("/oauth2/authorization/portal").doesNotContain("Sample people", "password");
        assertThat(post("/sign-in", get(address("/contact")), Map.of("email", ADMINISTRATOR, "password", "x"))
                        .statusCode())
                .isIn(403, 404, 405);
        assertThat(get(address("/password-reset")).statusCode()).isEqualTo(404);
        assertThat(portal.getBean(SampleSwitch.class).isOn()).isFalse();
    }

    @Test
    @Order(6)
    void knowsPeopleByTheirAccountOnceTheyCameIn() throws Exception {
        IdentityProvider.gives(ADMINISTRATOR, "ada.married@provider.example");

        HttpResponse<String> in = signInAs(ADMINISTRATOR);

        assertThat(in.headers().firstValue("Location")).hasValue(address("/"));
        assertThat(get(address("/account")).body()).contains("Ada First");
        assertThat(recorded("ProviderAccountBound"))
                .as("bound once, at the first sign-in")
                .containsExactly("Ada First");
    }

    @Test
    @Order(7)
    void refusesAnotherAccountThatComesWithTheAddressOfSomebodyWhoIsKnown() throws Exception {
        IdentityProvider.gives(ANOTHER_ACCOUNT, ADMINISTRATOR);

        HttpResponse<String> refused = signInAs(ANOTHER_ACCOUNT);

        assertThat(refused.headers().firstValue("Location").orElse("")).endsWith("/sign-in?another-account");
        assertThat(get(address("/sign-in?another-account")).body()).contains("belongs to another account");
        assertThat(get(address("/account")).statusCode()).isEqualTo(302);
        assertThat(recorded("ProviderAccountRefused")).containsExactly("Ada First");
        assertThat(portal.getBean(JdbcClient.class)
                        .sql("select string_agg(changes::text || coalesce(reason, ''), ' ') from audit_entry")
                        .query(String.class)
                        .single())
                .as("neither the address nor what the provider calls the account is on the record")
                .doesNotContain(ADMINISTRATOR, ANOTHER_ACCOUNT);
    }

    @Test
    @Order(8)
    void letsAnotherAccountInOnceAnAdministratorHasReleasedTheOneBefore() throws Exception {
        UUID ada = portal.getBean(JdbcClient.class)
                .sql("select id from person where email = ?")
                .param(ADMINISTRATOR)
                .query(UUID.class)
                .single();
        signInAs(ADMINISTRATOR);
        assertThat(get(address("/people/" + ada)).body()).doesNotContain("/release");
        UUID second = portal.getBean(PeopleRegister.class)
                .invite(new NewPerson("Bo Second", "bo@provider.example"), Actor.PORTAL);
        post("/sign-out", get(address("/account")), Map.of());
        signInAs("bo@provider.example");
        post("/sign-out", get(address("/acting-office")), Map.of());
        IdentityProvider.gives("bo's new account", "bo@provider.example");
        assertThat(location(signInAs("bo's new account"))).endsWith("?another-account");

        signInAs(ADMINISTRATOR);
        HttpResponse<String> page = get(address("/people/" + second + "/release"));
        assertThat(get(address("/people/" + second)).body()).contains("/release");
        HttpResponse<String> done =
                post("/people/" + second + "/release", page, Map.of("reason", "The force has a new directory"));
        assertThat(location(done)).endsWith("/people/" + second);
        post("/sign-out", get(address("/account")), Map.of());

        assertThat(location(signInAs("bo's new account"))).endsWith("/acting-office");
        assertThat(recorded("ProviderAccountReleased")).containsExactly("Bo Second");
        assertThat(recorded("ProviderAccountBound")).containsExactly("Ada First", "Bo Second", "Bo Second");
        post("/sign-out", get(address("/acting-office")), Map.of());
        assertThat(location(signInAs("bo@provider.example"))).endsWith("?another-account");
    }

    /** What each entry of that kind is about. */
    private static List<String> recorded(String act) {
        return portal.getBean(JdbcClient.class)
                .sql("select subject_title from audit_entry where act = ? order by sequence")
                .param(act)
                .query(String.class)
                .list();
    }

    private HttpResponse<String> signInAs(String email) throws IOException, InterruptedException {
        HttpResponse<String> toProvider = get(address("/oauth2/authorization/portal"));
        assertThat(toProvider.statusCode()).isEqualTo(302);
        String basic = Base64.getEncoder()
                .encodeToString((email + ":" + IdentityProvider.PASSWORD).getBytes(StandardCharsets.UTF_8));
        HttpResponse<String> back = browser.send(
                HttpRequest.newBuilder(URI.create(location(toProvider)))
                        .header("Authorization", "Basic " + basic)
                        .header("Accept", "text/html")
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        return get(location(back));
    }

    private HttpResponse<String> post(String path, HttpResponse<String> page, Map<String, String> fields)
            throws IOException, InterruptedException {
        Matcher token = CSRF.matcher(page.body());
        StringBuilder form = new StringBuilder("_csrf=" + (token.find() ? encoded(token.group(1)) : ""));
        fields.forEach(
                (name, value) -> form.append('&').append(name).append('=').append(encoded(value)));
        return browser.send(
                HttpRequest.newBuilder(URI.create(address(path)))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(form.toString()))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private HttpResponse<String> get(String address) throws IOException, InterruptedException {
        return browser.send(
                HttpRequest.newBuilder(URI.create(address))
                        .header("Accept", "text/html")
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private static String location(HttpResponse<String> redirect) {
        return redirect.headers().firstValue("Location").orElseThrow(() -> new AssertionError(redirect.body()));
    }

    private static String address(String path) {
        return "http://localhost:" + portal.getWebServer().getPort() + path;
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
