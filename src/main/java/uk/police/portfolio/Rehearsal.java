package uk.police.portfolio;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;
import org.springframework.data.repository.Repository;

/**
 * With {@code portfolio.rehearsal=true}, asks a portal that has started for its first pages and ends it. A JVM that was asked to
 * record what it found out about its classes does so then; later starts read that ({@code docs/operations/running.md}).
 */
final class Rehearsal {

    private static final Logger LOG = LoggerFactory.getLogger(Rehearsal.class);
    private static final List<String> ANSWERED = List.of("/sign-in", "/actuator/health/liveness");
    private static final List<String> PAGES = Stream.concat(ANSWERED.stream(), Stream.of("/", "/contact", "/notices"))
            .toList();

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private Rehearsal() {}

    static boolean isAsked(ConfigurableApplicationContext portal) {
        return portal.getEnvironment().getProperty("portfolio.rehearsal", Boolean.class, false);
    }

    /** @throws IllegalStateException if a page is not answered, or with a fault, or if a query is wrong; the portal has ended then, too */
    static void of(ConfigurableApplicationContext portal) {
        try (portal) {
            HttpClient visitor = HttpClient.newBuilder()
                    .followRedirects(HttpClient.Redirect.NORMAL)
                    .build();
            Environment settings = portal.getEnvironment();
            String root = "http://127.0.0.1:" + settings.getRequiredProperty("local.server.port")
                    + settings.getProperty("server.servlet.context-path", "");
            for (String page : PAGES) {
                int status = status(visitor, URI.create(root + page));
                if (status >= 500 || (status != 200 && ANSWERED.contains(page))) {
                    throw new IllegalStateException("The rehearsal's " + page + " was answered with " + status);
                }
            }
            int repositories = portal.getBeansOfType(Repository.class).size();
            LOG.info("Rehearsed, with {} repositories; ending now.", repositories);
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
