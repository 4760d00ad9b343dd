package uk.police.portfolio.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.URI;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import uk.police.portfolio.support.BesideOthers;

@BesideOthers
class EmbeddedServerTests {

    @TempDir
    static Path directory;

    static EmbeddedServer server;

    @BeforeAll
    static void start() {
        server = EmbeddedServer.start(directory);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void keepsWhatItAcknowledges() {
        for (String setting : List.of("fsync", "synchronous_commit", "full_page_writes")) {
            assertThat(owner(server).sql("show " + setting).query(String.class).single())
                    .as(setting)
                    .isEqualTo("on");
        }
    }

    @Test
    void asksEveryoneForAPassword() {
        for (String user : List.of("postgres", DatabaseRoles.OWNER)) {
            assertThatThrownBy(() -> new DriverManagerDataSource(server.url(), user, "guessed").getConnection())
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("password authentication failed");
        }
        assertThat(JdbcClient.create(new DriverManagerDataSource(server.url(), "postgres", server.superuserPassword()))
                        .sql("select distinct auth_method from pg_hba_file_rules")
                        .query(String.class)
                        .list())
                .containsExactly("scram-sha-256");
    }

    @Test
    void givesItsOwnerNoMoreThanItNeeds() {
        assertThat(owner(server)
                        .sql(
                                "select rolsuper or rolcreatedb or rolbypassrls from pg_roles where rolname = current_user")
                        .query(Boolean.class)
                        .single())
                .isFalse();
    }

    @Test
    void keepsItsPasswordsForItsOwnersEyes() throws IOException {
        if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
            assertThat(PosixFilePermissions.toString(
                            Files.getPosixFilePermissions(directory.resolve("passwords.properties"))))
                    .isEqualTo("rw-------");
        }
        assertThat(directory.resolve("superuser-password")).doesNotExist();
    }

    @Test
    void listensToThisMachineOnly() throws IOException {
        int port = URI.create(server.url().substring("jdbc:".length())).getPort();
        for (NetworkInterface network : NetworkInterface.networkInterfaces().toList()) {
            for (InetAddress address : network.inetAddresses().toList()) {
                if (!address.isLoopbackAddress()) {
                    assertThatThrownBy(() -> new Socket(address, port).close()).isInstanceOf(IOException.class);
                }
            }
        }
    }

    @Test
    void refusesASecondPortalOnTheSameDirectory() {
        assertThatThrownBy(() -> EmbeddedServer.start(directory))
                .isInstanceOf(UncheckedIOException.class)
                .hasStackTraceContaining("another portal is running on " + directory);
    }

    @Test
    void losesNothingThatWasAcknowledgedBeforeAKill(@TempDir Path killed) throws Exception {
        int acknowledged = commitUntilKilled(killed);

        try (EmbeddedServer restarted = EmbeddedServer.start(killed)) {
            assertThat(owner(restarted)
                            .sql("select max(number) from acknowledged")
                            .query(Integer.class)
                            .single())
                    .isGreaterThanOrEqualTo(acknowledged);
            assertThat(owner(restarted)
                            .sql("select max(number) - count(*) from acknowledged")
                            .query(Long.class)
                            .single())
                    .as("numbers missing in between")
                    .isZero();
        }
    }

    private static int commitUntilKilled(Path killed) throws Exception {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        KilledServer.class.getName(),
                        killed.toString())
                .redirectErrorStream(true)
                .start();
        int acknowledged = 0;
        try (BufferedReader output = process.inputReader()) {
            for (String line = output.readLine(); line != null; line = output.readLine()) {
                if (line.startsWith("acknowledged ")) {
                    acknowledged = Integer.parseInt(line.substring("acknowledged ".length()));
                    if (acknowledged == 500) {
                        killPostgres(killed);
                        process.toHandle().destroyForcibly();
                    }
                }
            }
        }
        assertThat(acknowledged).as("it was killed in the middle").isGreaterThanOrEqualTo(500);
        return acknowledged;
    }

    private static void killPostgres(Path directory) throws IOException {
        long pid = Long.parseLong(
                Files.readAllLines(directory.resolve("cluster/postmaster.pid")).get(0));
        ProcessHandle.of(pid).orElseThrow().descendants().forEach(ProcessHandle::destroyForcibly);
        ProcessHandle.of(pid).orElseThrow().destroyForcibly();
    }

    private static JdbcClient owner(EmbeddedServer server) {
        return JdbcClient.create(
                new DriverManagerDataSource(server.url(), DatabaseRoles.OWNER, server.ownerPassword()));
    }
}
