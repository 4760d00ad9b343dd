package uk.police.portfolio.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.police.portfolio.support.BesideOthers;
import uk.police.portfolio.support.PortalProcess;
import uk.police.portfolio.support.PortalVisitor;

/**
 * The power goes out while people work: what the portal told them it had kept, it has kept. The command that was typed first is
 * typed again, then and after the portal alone was killed.
 */
@BesideOthers
class KilledApplicationTests {

    private static final int BEFORE_THE_KILL = 20;

    @TempDir
    Path directory;

    private final List<String> acknowledged = new CopyOnWriteArrayList<>();
    private final CountDownLatch enough = new CountDownLatch(BEFORE_THE_KILL);

    @Test
    void startsAgainAndFindsEveryProgrammeThatWasAcknowledged() throws Exception {
        PortalVisitor lead;
        try (PortalProcess portal = PortalProcess.on(directory, PortalProcess.PEOPLE_ALONE)) {
            assertThat(portal.isHealthy()).isTrue();
            lead = PortalVisitor.signedIn(portal.address(), "senior-responsible-owner@home-office.example");
            Thread work = new Thread(() -> proposeUntilNobodyAnswers(lead, portal.address()));
            work.start();
            assertThat(enough.await(2, TimeUnit.MINUTES))
                    .as("acknowledged so far: " + acknowledged.size())
                    .isTrue();
            portal.kill();
            work.join();
        }

        try (PortalProcess portal = PortalProcess.on(directory, PortalProcess.PEOPLE_ALONE)) {
            assertThat(portal.isHealthy()).isTrue();
            for (String programme : acknowledged) {
                // Still signed in: the session was kept, too.
                assertThat(lead.get(portal.address(), programme).statusCode())
                        .as(programme)
                        .isEqualTo(200);
            }
            portal.killPortalOnly();
        }

        try (PortalProcess portal = PortalProcess.on(directory, PortalProcess.PEOPLE_ALONE)) {
            assertThat(portal.isHealthy()).isTrue();
            assertThat(portal.log()).contains("Stopped the PostgreSQL that a killed portal left behind");
        }
        assertThat(directory.resolve("cluster/postmaster.pid"))
                .as("a portal that ends stops its PostgreSQL")
                .doesNotExist();
    }

    private void proposeUntilNobodyAnswers(PortalVisitor lead, URI portal) {
        try {
            for (int number = 1; ; number++) {
                HttpResponse<String> answer = lead.post(
                        portal, "/programmes/new", "/programmes", Map.of("title", "Kept through a kill " + number));
                assertThat(answer.statusCode()).isEqualTo(302);
                acknowledged.add(URI.create(PortalVisitor.location(answer)).getPath());
                enough.countDown();
            }
        } catch (IOException killed) {
            assertThat(acknowledged).hasSizeGreaterThanOrEqualTo(BEFORE_THE_KILL);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
