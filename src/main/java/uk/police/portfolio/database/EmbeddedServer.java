package uk.police.portfolio.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A real PostgreSQL in a directory of its own: it keeps what it acknowledged, asks for passwords, and listens to this
 * machine only. A server that a killed process left behind is stopped before this one starts.
 */
public final class EmbeddedServer implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedServer.class);
    private static final int ATTEMPTS = 20;

    private final Path directory;
    private final Path cluster;
    private final FileChannel lock;
    private final EmbeddedBinaries binaries;
    private final EmbeddedPasswords passwords;
    private final int port;

    private EmbeddedServer(Path directory, Path programs, Map<String, String> settings) throws IOException {
        this.directory = OwnerOnly.directory(directory.toAbsolutePath().normalize());
        this.cluster = this.directory.resolve("cluster");
        this.lock = lock(this.directory.resolve("lock"));
        this.binaries = EmbeddedBinaries.unpackedIn(programs.toAbsolutePath().normalize());
        this.passwords = EmbeddedPasswords.keptIn(this.directory, Files.exists(cluster));
        this.port = FreePort.onThisMachine();
        initialise();
        stopWhatWasLeftBehind();
        configure(settings);
        launch();
    }

    /** The server of this directory, with everything it needs in it. */
    public static EmbeddedServer start(Path directory) {
        return start(directory, directory.resolve("programs"), Map.of());
    }

    /** Starts the server of this directory and makes sure that its owner role and its database are there. */
    public static EmbeddedServer start(Path directory, Path programs, Map<String, String> settings) {
        try {
            EmbeddedServer server = new EmbeddedServer(directory, programs, settings);
            server.establishOwner();
            LOG.info("PostgreSQL runs on 127.0.0.1:{} and keeps its data in {}", server.port, server.directory);
            return server;
        } catch (IOException failure) {
            throw new UncheckedIOException("The embedded PostgreSQL did not start in " + directory, failure);
        }
    }

    public String url() {
        return url(DatabaseOwner.DATABASE);
    }

    public String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    public String superuserPassword() {
        return passwords.superuser();
    }

    public String ownerPassword() {
        return passwords.owner();
    }

    public String applicationPassword() {
        return passwords.application();
    }

    @Override
    public void close() {
        try (lock) {
            stop();
        } catch (IOException failure) {
            throw new UncheckedIOException("PostgreSQL did not stop in " + directory, failure);
        }
    }

    private void establishOwner() throws IOException {
        try {
            DatabaseOwner.establish(url("postgres"), passwords);
        } catch (IOException failure) {
            close();
            throw failure;
        }
    }

    private static FileChannel lock(Path file) throws IOException {
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            if (channel.tryLock() != null) {
                return channel;
            }
        } catch (OverlappingFileLockException alreadyHeldHere) {
            LOG.debug("The lock is held in this very process", alreadyHeldHere);
        }
        channel.close();
        throw new IOException("another portal is running on " + file.getParent()
                + "; stop it, or give this one a directory of its own with --portfolio.database.directory");
    }

    /** Made beside its place and moved there whole, so that a kill leaves no half-made cluster. */
    private void initialise() throws IOException {
        if (Files.exists(cluster)) {
            return;
        }
        Path unfinished = directory.resolve("cluster-" + ProcessHandle.current().pid());
        Path password = OwnerOnly.file(directory.resolve("superuser-password"), passwords.superuser());
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
        Files.move(unfinished, cluster, StandardCopyOption.ATOMIC_MOVE);
    }

    private void stopWhatWasLeftBehind() throws IOException {
        if (!Files.exists(cluster.resolve("postmaster.pid"))) {
            return;
        }
        try {
            stop();
            LOG.info("Stopped the PostgreSQL that a killed portal left behind in {}", directory);
        } catch (IOException notRunning) {
            LOG.info("The last run ended without stopping PostgreSQL in {}; it recovers now", directory);
        }
    }

    private void configure(Map<String, String> settings) throws IOException {
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
                cluster.resolve("portal.conf"),
                all.entrySet().stream()
                        .map(setting -> setting.getKey() + " = '" + setting.getValue() + "'\n")
                        .collect(Collectors.joining()));
    }

    /** Tried again for a while: after a kill, processes of the old server may still be letting go of its memory. */
    private void launch() throws IOException {
        for (int attempt = 1; ; attempt++) {
            try {
                controlled(List.of("--log=" + directory.resolve("postgresql.log"), "--timeout=300", "start"));
                return;
            } catch (IOException failure) {
                if (attempt == ATTEMPTS) {
                    throw failure;
                }
                LockSupport.parkNanos(Duration.ofMillis(500).toNanos());
            }
        }
    }

    private void stop() throws IOException {
        controlled(List.of("--mode=fast", "--timeout=60", "stop"));
    }

    private void controlled(List<String> arguments) throws IOException {
        List<String> all = new ArrayList<>(List.of("--pgdata=" + cluster, "--wait"));
        all.addAll(arguments);
        binaries.run("pg_ctl", all, directory.resolve("pg_ctl.log"));
    }
}
