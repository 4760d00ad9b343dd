package uk.police.portfolio.authorisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import uk.police.portfolio.support.OnTheSecondPortal;
import uk.police.portfolio.support.PortalTest;
import uk.police.portfolio.support.SignIn;

/** What every answer carries, whoever asks and whatever comes of it, and what no answer tells. */
@PortalTest
@OnTheSecondPortal
class AnswerTests {

    private static final String ADMINISTRATOR = "portfolio-office/administrator";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mapping;

    @LocalServerPort
    int port;

    @Test
    void everyAnswerForbidsEverythingElseAndIsNotKept() {
        List<String> loose = new ArrayList<>();
        mapping.getHandlerMethods().forEach((info, method) -> {
            boolean ours = method.getBeanType().getPackageName().startsWith("uk.police.portfolio")
                    && !method.getBeanType().getName().contains("Tests$");
            for (RequestMethod verb : info.getMethodsCondition().getMethods()) {
                for (String path : ours ? info.getPatternValues() : Set.<String>of()) {
                    String address = new Handler(verb.name(), path, "").filled(Map.of());
                    var asked = mvc.method(HttpMethod.valueOf(verb.name())).uri(address);
                    MockHttpServletResponse stranger = asked.exchange().getResponse();
                    MockHttpServletResponse reader = mvc.method(HttpMethod.valueOf(verb.name()))
                            .uri(address)
                            .with(SignIn.as(ADMINISTRATOR))
                            .exchange()
                            .getResponse();
                    boolean isFile = path.contains(".");
                    if (!isStrict(stranger) && !isPublished(path, stranger)
                            || !isStrict(reader) && !(isFile && isPublished(path, reader))) {
                        loose.add(verb + " " + path);
                    }
                }
            }
        });

        assertThat(loose).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /nobody-lives-here, 302",
        "GET, /sign-in/nobody-lives-here, 302",
        "GET, /error, 404",
        "GET, /assets/nothing.js, 404",
        "GET, /assets/, 404",
        "GET, /assets/..%2fapplication.yaml, 400",
        "GET, /sign-in;x=y, 400",
        "GET, /first-administrator/%00, 400",
        "POST, /sign-in, 403",
        "POST, /contact, 403",
        "PUT, /contact, 403",
        "DELETE, /contact, 403",
        "GET, /api/v1/programmes, 401",
        "GET, /api/v1/openapi, 401",
        "GET, /actuator, 302",
        "GET, /actuator/env, 302",
        "GET, /swagger-ui/index.html, 302"
    })
    void whatGoesWrongTellsNothing(String verb, String path, int status) throws Exception {
        HttpResponse<String> answer = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                                .method(verb, HttpRequest.BodyPublishers.noBody())
                                .build(),
                        HttpResponse.BodyHandlers.ofString());

        assertThat(answer.statusCode()).isEqualTo(status);
        tellsNothing(answer.body());
        assertThat(answer.headers().firstValue("Server")).isEmpty();
        assertThat(answer.headers().firstValue("X-Powered-By")).isEmpty();
        assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).isEmpty();
        if (status != 400) {
            assertThat(answer.headers().firstValue("Content-Security-Policy").orElse(""))
                    .contains("default-src 'none'", "frame-ancestors 'none'");
            assertThat(answer.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "TRACE / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n",
                "GET /<> HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n",
                "GET / HTTP/1.1\r\nHost: a b\r\nConnection: close\r\n\r\n",
                "GET / HTTP/1.1\r\nConnection: close\r\n\r\n",
                "NONSENSE\r\n\r\n",
                "POST /sign-in HTTP/1.1\r\nHost: localhost\r\nContent-Length: 4\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\n0\r\n\r\n"
            })
    void whatIsNoRequestIsRefusedWithoutATale(String sent) throws IOException {
        String answer = raw(sent);

        assertThat(answer).matches("(?s)HTTP/1\\.1 4\\d\\d.*");
        tellsNothing(answer);
    }

    @Test
    void pagesAndDownloadsSayWhatTheyAre() {
        for (String page : List.of("/contact", "/people", "/record", "/account")) {
            assertThat(mvc.get().uri(page).with(SignIn.as(ADMINISTRATOR)))
                    .as(page)
                    .hasHeader("Content-Type", "text/html;charset=UTF-8");
        }
        assertThat(mvc.get().uri("/record/export?format=CSV").with(SignIn.as(ADMINISTRATOR)))
                .satisfies(file -> {
                    assertThat(file.getResponse().getContentType()).startsWith("text/csv");
                    assertThat(file.getResponse().getHeader("Content-Disposition"))
                            .startsWith("attachment");
                });
    }

    @Test
    void sendsStrictTransportSecurityOverHttps() {
        assertThat(mvc.get().uri("/contact").secure(true))
                .hasHeader("Strict-Transport-Security", "max-age=31536000 ; includeSubDomains");
    }

    private String raw(String sent) throws IOException {
        try (Socket socket = new Socket("localhost", port)) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write(sent.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            InputStream answer = socket.getInputStream();
            return new String(answer.readNBytes(8_000), StandardCharsets.ISO_8859_1);
        }
    }

    private static void tellsNothing(String text) {
        assertThat(text)
                .doesNotContain("Exception", "org.springframework", "org.apache", "uk.police", "Tomcat", "java.lang")
                .doesNotContainPattern("\\bat [a-z]+\\.[a-z.]+\\(");
    }

    private static boolean isStrict(MockHttpServletResponse answer) {
        return isGuarded(answer) && isNotKept(answer);
    }

    private static boolean isNotKept(MockHttpServletResponse answer) {
        return String.valueOf(answer.getHeader("Cache-Control")).contains("no-store");
    }

    /** What anybody may read may be kept for a while, as long as nothing of a session goes with it. */
    private static boolean isPublished(String path, MockHttpServletResponse answer) {
        return path.startsWith("/notices")
                && isGuarded(answer)
                && String.valueOf(answer.getHeader("Cache-Control")).contains("public")
                && answer.getCookies().length == 0;
    }

    private static boolean isGuarded(MockHttpServletResponse answer) {
        String policy = String.valueOf(answer.getHeader("Content-Security-Policy"));
        return policy.contains("default-src 'none'")
                && policy.contains("base-uri 'none'")
                && policy.contains("frame-ancestors 'none'")
                && "nosniff".equals(answer.getHeader("X-Content-Type-Options"))
                && "DENY".equals(answer.getHeader("X-Frame-Options"))
                && "no-referrer".equals(answer.getHeader("Referrer-Policy"));
    }
}
