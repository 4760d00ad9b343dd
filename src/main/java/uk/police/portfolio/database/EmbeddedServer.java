package uk.police.portfolio.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A real PostgreSQL in a directory of its own: it keeps what it acknowledged, asks for passwords, and listens to this
 * machine only. A server that a killed process left behind is stopped before this one starts.
 */
public final class EmbeddedServer implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedServer.class);

    private final FileChannel lock;
    private final EmbeddedCluster cluster;
    private final EmbeddedPasswords passwords;
    private final int port;

    private EmbeddedServer(Path home, Path programs, Map<String, String> settings) throws IOException {
        Path directory = OwnerOnly.directory(home.toAbsolutePath().normalize());
        this.lock = lock(directory.resolve("lock"));
        this.cluster = new EmbeddedCluster(
                directory, EmbeddedBinaries.unpackedIn(programs.toAbsolutePath().normalize()));
        this.passwords = EmbeddedPasswords.keptIn(directory, cluster.exists());
        this.port = FreePort.onThisMachine();
        if (!cluster.exists()) {
            cluster.initialise(passwords.superuser());
        }
        cluster.stopWhatWasLeftBehind();
        cluster.configure(port, settings);
        cluster.start();
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
            LOG.info("PostgreSQL runs on 127.0.0.1:{} and keeps its data in {}", server.port, directory);
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
            cluster.stop();
        } catch (IOException failure) {
            throw new UncheckedIOException("PostgreSQL did not stop in " + cluster.directory(), failure);
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
}
