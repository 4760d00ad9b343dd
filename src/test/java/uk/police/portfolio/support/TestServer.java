package uk.police.portfolio.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.postgresql.PostgreSQLContainer;
import uk.police.portfolio.database.DatabaseRoles;
import uk.police.portfolio.database.EmbeddedServer;

/**
 * The one PostgreSQL of a test run: in a container where an engine answers, otherwise embedded.
 *
 * <p>Started statically: as a bean, it would stop whenever the framework pauses the context that it belongs to.
 */
record TestServer(String name, String address, String superuserPassword, String ownerPassword) {

    static final TestServer INSTANCE = start();

    String url(String database) {
        return "jdbc:postgresql://" + address + "/" + database;
    }

    void execute(String sql) {
        try (Connection connection = DriverManager.getConnection(url("postgres"), "postgres", superuserPassword);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException failure) {
            throw new IllegalStateException("The test server refused: " + sql, failure);
        }
    }

    private static TestServer start() {
        TestServer server = DockerClientFactory.instance().isDockerAvailable() ? container() : embedded();
        Logger log = LoggerFactory.getLogger(TestServer.class);
        log.warn("==============================================================================");
        log.warn("== The tests run on {}", server.name);
        log.warn("==============================================================================");
        return server;
    }

    @SuppressWarnings("resource") // Testcontainers ends it with this process.
    private static TestServer container() {
        PostgreSQLContainer container = new PostgreSQLContainer("postgres:18-alpine")
                .withUsername("postgres")
                .withPassword("superuser")
                // As the embedded server and docker-compose.yml have it.
                .withEnv("POSTGRES_INITDB_ARGS", "--locale-provider=builtin --builtin-locale=C.UTF-8")
                .withCommand("postgres", "-c", "fsync=off", "-c", "max_connections=200", "-c", "scram_iterations=1");
        container.start();
        TestServer server = new TestServer(
                "PostgreSQL in a container (" + container.getDockerImageName() + ")",
                container.getHost() + ":" + container.getMappedPort(PostgreSQLContainer.POSTGRESQL_PORT),
                container.getPassword(),
                "owner");
        server.execute("create role " + DatabaseRoles.OWNER + " login createrole password 'owner'");
        return server;
    }

    private static TestServer embedded() {
        Path all = Path.of("target", "test-database");
        try {
            Files.createDirectories(all);
            Path directory = all.resolve("run-" + ProcessHandle.current().pid());
            // Nothing that a test writes has to survive the power going out, and a slow password costs time at
            // each of the many sign-ins.
            EmbeddedServer server = EmbeddedServer.start(
                    directory,
                    all.resolve("programs"),
                    Map.of(
                            "fsync",
                            "off",
                            "synchronous_commit",
                            "off",
                            "full_page_writes",
                            "off",
                            "max_connections",
                            "200",
                            "scram_iterations",
                            "1"));
            Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                server.close();
                FileSystemUtils.deleteRecursively(directory.toFile());
            }));
            return new TestServer(
                    "the embedded PostgreSQL (no container engine answered)",
                    server.url("").replaceFirst("jdbc:postgresql://(.*)/", "$1"),
                    server.superuserPassword(),
                    server.ownerPassword());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
