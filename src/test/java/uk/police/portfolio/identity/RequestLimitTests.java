package uk.police.portfolio.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import uk.police.portfolio.identity.signin.OpenPagesThrottle;
import uk.police.portfolio.identity.token.AccessTokens;
import uk.police.portfolio.identity.token.MakeToken;
import uk.police.portfolio.identity.token.Scope;
import uk.police.portfolio.identity.token.Scopes;
import uk.police.portfolio.identity.token.TokenThrottle;
import uk.police.portfolio.support.People;
import uk.police.portfolio.support.PortalTest;
import uk.police.portfolio.support.SignIn;

/** Strangers and programs that ask too often wait, each address for itself; nobody else does. */
@PortalTest
class RequestLimitTests {

    private static final String READER = "kent/chief-information-officer";

    @LocalServerPort
    int port;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    OpenPagesThrottle openPages;

    @Autowired
    TokenThrottle tokenThrottle;

    @Autowired
    AccessTokens tokens;

    @Autowired
    People people;

    @Test
    void tellsAStrangerWhoReadsNoticesTooOftenWhenToComeAgain() throws Exception {
        String address = "203.0.113.7";
        assertThat(read("/notices", address, "text/html").statusCode()).isEqualTo(200);
        while (openPages.count(address).isZero()) {
            // Until there have been too many.
        }

        for (String page : new String[] {"/notices", "/notices.csv", "/notices/NTC-0001.pdf", "/notices/NTC-0001"}) {
            HttpResponse<String> late = read(page, address, "text/html,*/*");
            assertThat(late.statusCode()).as(page).isEqualTo(429);
            assertThat(secondsToWait(late)).isBetween(1, 3_601);
            assertThat(late.body()).contains("<h1 class=\"govuk-heading-l\">Too many requests</h1>");
        }
        HttpResponse<String> feed = read("/notices.atom", address, "application/atom+xml");
        assertThat(feed.statusCode()).isEqualTo(429);
        assertThat(feed.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(feed.body()).contains("\"status\":429", "\"instance\":\"/notices.atom\"");

        assertThat(read("/notices.atom", "203.0.113.8", "application/atom+xml").statusCode())
                .as("from elsewhere")
                .isEqualTo(200);
        assertThat(read("/contact", address, "text/html").statusCode())
                .as("another page")
                .isEqualTo(200);
        assertThat(mvc.get().uri("/notices").with(SignIn.as(READER)).with(request -> {
                    request.setRemoteAddr(address);
                    return request;
                }))
                .as("signed in")
                .hasStatusOk();
    }

    @Test
    void makesProgramsWaitThatComeWithTokensWhichDoNotWork() throws Exception {
        String address = "203.0.113.9";
        String works = token();
        assertThat(ask(works, address).statusCode()).isEqualTo(200);
        assertThat(ask("ptp_made-up", address).statusCode()).isEqualTo(401);
        while (tokenThrottle.count("ptp_made-up", address).isZero()) {
            // Until there have been too many.
        }

        HttpResponse<String> late = ask("ptp_other", address);

        assertThat(late.statusCode()).isEqualTo(429);
        assertThat(secondsToWait(late)).isBetween(1, 3_601);
        assertThat(late.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(late.body()).contains("\"status\":429");
        assertThat(ask(works, address).statusCode())
                .as("a token that worked from there goes on working")
                .isEqualTo(200);
        assertThat(ask(token(), "203.0.113.10").statusCode())
                .as("from elsewhere")
                .isEqualTo(200);
    }

    private static int secondsToWait(HttpResponse<String> late) {
        return Integer.parseInt(late.headers().firstValue("Retry-After").orElse("0"));
    }

    private String token() {
        return tokens.make(
                new MakeToken("Limits " + UUID.randomUUID(), new Scopes(Set.of(Scope.READ)), Duration.ofDays(30)),
                people.holding(READER));
    }

    private HttpResponse<String> ask(String token, String address) throws IOException, InterruptedException {
        return send(request("/api/v1/notices", address).header("Authorization", "Bearer " + token));
    }

    private HttpResponse<String> read(String path, String address, String accept)
            throws IOException, InterruptedException {
        return send(request(path, address).header("Accept", accept));
    }

    /** As a proxy in front of the portal passes it on. */
    private HttpRequest.Builder request(String path, String address) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("X-Forwarded-For", address);
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofString());
    }
}
