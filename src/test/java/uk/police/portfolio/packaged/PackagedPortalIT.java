package uk.police.portfolio.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import uk.police.portfolio.support.PackagedPortal;
import uk.police.portfolio.support.PortalProcess;
import uk.police.portfolio.support.PortalVisitor;
import uk.police.portfolio.support.PostBox;
import uk.police.portfolio.support.TestDatabase;

/** {@code target/portal}, by the words of docs/operations/running.md: rehearsed once on a new database, then started on it. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class PackagedPortalIT {

    private static final Path DIRECTORY = Path.of(System.getProperty("portal", "target/portal"));
    private static final Map<String, Object> PLAIN_HTTP =
            Map.of("portfolio.https", false, "portfolio.session-cookie", "portfolio");

    private static final PackagedPortal PORTAL = new PackagedPortal(DIRECTORY, TestDatabase.empty());

    @Test
    @Order(1)
    void rehearsesOnANewDatabase() throws Exception {
        Files.deleteIfExists(DIRECTORY.resolve("portal.jsa"));

        Map<String, Object> settings = new HashMap<>(PLAIN_HTTP);
        settings.put("portfolio.public-notices", false);
        String said = PORTAL.toItsEnd(List.of("@rehearse"), settings);

        assertThat(said)
                .contains("Starting AOT-processed", "/first-administrator/")
                .containsPattern("Rehearsed, with [1-9]\\d* repositories");
        assertThat(DIRECTORY.resolve("portal.jsa")).isNotEmptyFile();
    }

    /** Refused by the JVM where it cannot read what the rehearsal wrote. */
    @Test
    @Order(2)
    void startsWithWhatTheRehearsalWroteAndWorks() throws Exception {
        try (PostBox mail = new PostBox()) {
            Map<String, Object> settings = new HashMap<>(mail.properties());
            settings.putAll(PLAIN_HTTP);
            settings.put("portfolio.sample", true);
            settings.put("portfolio.sample-programmes", false);
            try (PortalProcess portal = PORTAL.started(List.of("-Xshare:on", "@start"), settings)) {
                assertThat(portal.log()).contains("Starting AOT-processed");
                assertThat(portal.isHealthy()).isTrue();

                PortalVisitor lead =
                        PortalVisitor.signedIn(portal.address(), "senior-responsible-owner@home-office.example");
                HttpResponse<String> answer = lead.post(
                        portal.address(), "/programmes/new", "/programmes", Map.of("title", "Made by the package"));
                assertThat(answer.statusCode()).isEqualTo(302);
                for (String page : List.of("/", "/programmes", "/capabilities", "/decisions", "/spend", "/bodies")) {
                    assertThat(lead.get(portal.address(), page).statusCode())
                            .as(page)
                            .isEqualTo(200);
                }
                assertThat(lead.get(portal.address(), "/programmes?q=package").body())
                        .contains("Made by the package");

                PortalVisitor administrator =
                        PortalVisitor.signedIn(portal.address(), "administrator@portfolio-office.example");
                HttpResponse<String> invited = administrator.post(
                        portal.address(),
                        "/people/invitation",
                        "/people",
                        Map.of("name", "Nia Newcomer", "email", "nia@packaged.example"));
                assertThat(invited.statusCode()).isEqualTo(302);
                assertThat(lead.get(portal.address(), "/people/invitation").statusCode())
                        .as("not theirs to do")
                        .isEqualTo(403);
                assertThat(lead.send(
                                        portal.address(),
                                        "/people",
                                        lead.token(portal.address(), "/programmes/new"),
                                        Map.of("name", "Not Invited", "email", "not@packaged.example"))
                                .statusCode())
                        .as("not theirs to do")
                        .isEqualTo(403);
                assertThat(new PortalVisitor()
                                .get(portal.address(), "/oauth2/authorization/portal")
                                .headers()
                                .firstValue("Location"))
                        .as("there is no provider")
                        .hasValueSatisfying(onwards -> assertThat(onwards).endsWith("/sign-in"));

                for (int tenths = 0; tenths < 300 && mail.ids().isEmpty(); tenths++) {
                    Thread.sleep(100);
                }
                assertThat(mail.ids()).hasSize(1);
            }
        }
    }

    /** The same package, whichever way people sign in. */
    @Test
    @Order(3)
    void knowsNoPasswordsWhereAnIdentityProviderKnowsThePeople() throws Exception {
        String registration = "spring.security.oauth2.client.registration.portal.";
        String provider = "spring.security.oauth2.client.provider.portal.";
        Map<String, Object> settings = new HashMap<>(PLAIN_HTTP);
        settings.put("portfolio.sign-in", "oidc");
        settings.put(registration + "client-id", "portal");
        settings.put(registration + "client-secret", "secret");
        settings.put(registration + "scope", "openid,email");
        settings.put(registration + "authorization-grant-type", "authorization_code");
        settings.put(registration + "redirect-uri", "{baseUrl}/login/oauth2/code/{registrationId}");
        settings.put(provider + "authorization-uri", "https://provider.example/authorize");
        settings.put(provider + "token-uri", "https://provider.example/token");
        settings.put(provider + "jwk-set-uri", "https://provider.example/keys");
        try (PortalProcess portal = PORTAL.started(List.of("-XX:TieredStopAtLevel=1", "@start"), settings)) {
            assertThat(portal.log()).contains("Starting AOT-processed");
            PortalVisitor visitor = new PortalVisitor();

            String page = visitor.get(portal.address(), "/sign-in").body();
            assertThat(Jsoup.parse(page).select("input[type=password]")).isEmpty();
            assertThat(visitor.get(portal.address(), "/password-reset").statusCode())
                    .isEqualTo(404);
            HttpResponse<String> onwards = visitor.get(portal.address(), "/oauth2/authorization/portal");
            assertThat(PortalVisitor.location(onwards)).startsWith("https://provider.example/authorize?");
        }
    }

    /** A setting that decides which beans there are has its effect, and the log says why the start took longer. */
    @Test
    @Order(4)
    void startsTheLongWayWhereASettingAsksForOtherBeans() throws Exception {
        Map<String, Object> settings = new HashMap<>(PLAIN_HTTP);
        settings.put("db-scheduler.enabled", false);
        try (PortalProcess portal = PORTAL.started(List.of("-XX:TieredStopAtLevel=1", "@start"), settings)) {
            assertThat(portal.log())
                    .contains("Starting the long way, because of the setting db-scheduler.enabled")
                    .doesNotContain("Starting AOT-processed", "Starting scheduler");
            assertThat(portal.isHealthy()).isTrue();
        }
    }

    /** The bar is 8 s on two cores that do nothing else. Machines differ, so what fails is a start that is no sooner than the long way. */
    @Test
    @Order(5)
    void answersItsFirstPageSoonerThanTheLongWay() throws Exception {
        Map<String, Object> longWay = new HashMap<>(PLAIN_HTTP);
        longWay.put("spring.aot.enabled", false);

        Duration first = PORTAL.untilFirstPage(List.of("@start"), PLAIN_HTTP);
        Duration before = PORTAL.untilFirstPage(List.of("-jar", "portfolio.jar"), longWay);

        System.out.printf(
                "== First page of the package on an existing database: %.1f s (the long way: %.1f s)%n",
                first.toMillis() / 1000.0, before.toMillis() / 1000.0);
        assertThat(first).isLessThan(before.multipliedBy(9).dividedBy(10));
    }
}
