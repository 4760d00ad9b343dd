package uk.police.portfolio.support;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;

/** Somebody who uses a portal over plain HTTP and keeps their cookies, also when it comes back at another port. */
public final class PortalVisitor {

    private static final String PASSWORD = "portfolio sample";

    private final HttpClient http =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    public static PortalVisitor signedIn(URI portal, String email) throws IOException, InterruptedException {
        PortalVisitor visitor = new PortalVisitor();
        HttpResponse<String> answer =
                visitor.post(portal, "/sign-in", "/sign-in", Map.of("email", email, "password", PASSWORD));
        if (answer.statusCode() != 302 || location(answer).contains("sign-in")) {
            throw new IllegalStateException(email + " could not sign in: " + answer);
        }
        return visitor;
    }

    public HttpResponse<String> get(URI portal, String path) throws IOException, InterruptedException {
        return http.send(HttpRequest.newBuilder(portal.resolve(path)).build(), HttpResponse.BodyHandlers.ofString());
    }

    /** What is too long to be held. */
    public <T> HttpResponse<T> get(URI portal, String path, HttpResponse.BodyHandler<T> body)
            throws IOException, InterruptedException {
        return http.send(HttpRequest.newBuilder(portal.resolve(path)).build(), body);
    }

    /** Sends the form that a page shows, with that page's token against forged requests. */
    public HttpResponse<String> post(URI portal, String page, String path, Map<String, String> typed)
            throws IOException, InterruptedException {
        return send(portal, path, token(portal, page), typed);
    }

    /** The token that a page's forms carry; it is good until the session ends. */
    public String token(URI portal, String page) throws IOException, InterruptedException {
        return Jsoup.parse(get(portal, page).body())
                .expectFirst("input[name=_csrf]")
                .val();
    }

    public HttpResponse<String> send(URI portal, String path, String token, Map<String, String> typed)
            throws IOException, InterruptedException {
        Map<String, String> fields = new LinkedHashMap<>(typed);
        fields.put("_csrf", token);
        String body = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return http.send(
                HttpRequest.newBuilder(portal.resolve(path))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    public static String location(HttpResponse<?> answer) {
        return answer.headers().firstValue("Location").orElseThrow();
    }
}
