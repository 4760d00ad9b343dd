package uk.police.portfolio.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.police.portfolio.support.BesideOthers;
import uk.police.portfolio.support.PortalProcess;

/** The command that a newcomer types, typed again after the power went out. */
@BesideOthers
class RestartedPortalTests {

    @TempDir
    Path directory;

    @Test
    void startsAgainOnTheSameDirectoryAfterAKill() throws Exception {
        try (PortalProcess first = PortalProcess.on(directory, PortalProcess.PEOPLE_ALONE)) {
            assertThat(first.isHealthy()).isTrue();
            first.kill();
        }
        try (PortalProcess second = PortalProcess.on(directory, PortalProcess.PEOPLE_ALONE)) {
            assertThat(second.isHealthy()).isTrue();
            second.killPortalOnly();
        }
        try (PortalProcess third = PortalProcess.on(directory, PortalProcess.PEOPLE_ALONE)) {
            assertThat(third.isHealthy()).isTrue();
            assertThat(third.log()).contains("Stopped the PostgreSQL that a killed portal left behind");
        }
        assertThat(directory.resolve("cluster/postmaster.pid"))
                .as("a portal that ends stops its PostgreSQL")
                .doesNotExist();
    }
}
