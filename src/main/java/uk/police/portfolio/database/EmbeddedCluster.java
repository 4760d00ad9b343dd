package uk.police.portfolio.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;

/** The files of a PostgreSQL cluster in a directory, and the programs that make, start and stop it. */
record EmbeddedCluster(Path directory, EmbeddedBinaries binaries) {

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedCluster.class);
    private static final int ATTEMPTS = 20;

    boolean exists() {
        return Files.exists(files());
    }

    /** Made beside its place and moved there whole, so that a kill leaves no half-made cluster. */
    void initialise(String superuserPassword) throws IOException {
        Path unfinished = directory.resolve("cluster-" + ProcessHandle.current().pid());
        FileSystemUtils.deleteRecursively(unfinished);
        Path password = OwnerOnly.file(directory.resolve("superuser-password"), superuserPassword);
        // The built-in locale sorts by code point alike on every platform; names are sorted by a collation of their
        // own.
        binaries.run(
                "initdb",
                List.of(
                        "--pgdata=" + unfinished,
                        "--username=" + DatabaseOwner.SUPERUSER,
                        "--pwfile=" + password,
                        "--auth=scram-sha-256",
                        "--encoding=UTF8",
                        "--locale=C",
                        "--locale-provider=builtin",
                        "--builtin-locale=C.UTF-8"),
                directory.resolve("initdb.log"));
        Files.delete(password);
        Files.writeString(unfinished.resolve("postgresql.conf"), "include 'portal.conf'\n", StandardOpenOption.APPEND);
        Files.move(unfinished, files(), StandardCopyOption.ATOMIC_MOVE);
    }

    void configure(int port, Map<String, String> settings) throws IOException {
        Map<String, String> all = new TreeMap<>(Map.of(
                "listen_addresses", "127.0.0.1",
                "port", Integer.toString(port),
                "unix_socket_directories", "",
                "password_encryption", "scram-sha-256",
                "fsync", "on",
                "synchronous_commit", "on",
                "full_page_writes", "on",
                "timezone", "UTC",
                "log_timezone", "UTC"));
        all.putAll(settings);
        Files.writeString(
                files().resolve("portal.conf"),
                all.entrySet().stream()
                        .map(setting -> setting.getKey() + " = '" + setting.getValue() + "'\n")
                        .collect(Collectors.joining()));
    }

    /** Tried again for a while: after a kill, processes of the old server may still be letting go of its memory. */
    void start() throws IOException {
        for (int attempt = 1; ; attempt++) {
            try {
                control("--log=" + directory.resolve("postgresql.log"), "--timeout=300", "start");
                return;
            } catch (IOException failure) {
                if (attempt == ATTEMPTS) {
                    throw failure;
                }
                LockSupport.parkNanos(Duration.ofMillis(500).toNanos());
            }
        }
    }

    void stop() throws IOException {
        control("--mode=fast", "--timeout=60", "stop");
    }

    void stopWhatWasLeftBehind() {
        if (!Files.exists(files().resolve("postmaster.pid"))) {
            return;
        }
        try {
            stop();
            LOG.info("Stopped the PostgreSQL that a killed portal left behind in {}", directory);
        } catch (IOException notRunning) {
            LOG.info("The last run ended without stopping PostgreSQL in {}; it recovers now", directory);
        }
    }

    private void control(String first, String second, String action) throws IOException {
        binaries.run(
                "pg_ctl",
                List.of("--pgdata=" + files(), "--wait", first, second, action),
                directory.resolve("pg_ctl.log"));
    }

    private Path files() {
        return directory.resolve("cluster");
    }
}
