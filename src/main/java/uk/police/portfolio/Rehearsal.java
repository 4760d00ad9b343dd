package uk.police.portfolio;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;

/**
 * With {@code portfolio.rehearsal=true}, asks a portal that has started for its first pages and ends it: a JVM that was told to
 * writes down then what it found out about its classes, and later starts read that ({@code docs/operations/running.md}).
 */
final class Rehearsal {

    private static final Logger LOG = LoggerFactory.getLogger(Rehearsal.class);
    private static final List<String> PAGES =
            List.of("/", "/sign-in", "/notices", "/contact", "/actuator/health/liveness");

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private Rehearsal() {}

    static boolean isAsked(ConfigurableApplicationContext portal) {
        return portal.getEnvironment().getProperty("portfolio.rehearsal", Boolean.class, false);
    }

    /** @throws IllegalStateException if a page is not answered, or by a fault; the portal has ended then, too */
    static void of(ConfigurableApplicationContext portal) {
        try (portal) {
            HttpClient visitor = HttpClient.newBuilder()
                    .followRedirects(HttpClient.Redirect.NORMAL)
                    .build();
            Environment settings = portal.getEnvironment();
            String root = "http://localhost:" + settings.getRequiredProperty("local.server.port")
                    + settings.getProperty("server.servlet.context-path", "");
            for (String page : PAGES) {
                int status = status(visitor, URI.create(root + page));
                if (status >= 500) {
                    throw new IllegalStateException("The rehearsal's " + page + " was answered with " + status);
                }
            }
            LOG.info("Rehearsed; ending now.");
        }
    }

    private static int status(HttpClient visitor, URI page) {
        try {
            return visitor.send(
                            HttpRequest.newBuilder(page).timeout(PATIENCE).build(),
                            HttpResponse.BodyHandlers.discarding())
                    .statusCode();
        } catch (IOException failure) {
            throw new IllegalStateException("The rehearsal's " + page + " was not answered", failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
