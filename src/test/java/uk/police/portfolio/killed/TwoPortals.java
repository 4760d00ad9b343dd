package uk.police.portfolio.killed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import uk.police.portfolio.support.PortalProcess;
import uk.police.portfolio.support.PostBox;
import uk.police.portfolio.support.TestDatabase;

/** Two instances of the portal on one database, each of which can be killed while the other goes on. */
final class TwoPortals implements AutoCloseable {

    private static final String[] IMPATIENT = {
        // What a killed instance was about to do is taken over after six heartbeats that did not come.
        "--db-scheduler.heartbeat-interval=500ms", "--db-scheduler.polling-interval=500ms"
    };

    /** So many lines of a log tell what went wrong. */
    private static final int TRACE = 60;

    private final TestDatabase database;
    private final PostBox mail = new PostBox();
    private final AtomicReferenceArray<@Nullable PortalProcess> running = new AtomicReferenceArray<>(2);
    private final Queue<PortalProcess> all = new ConcurrentLinkedQueue<>();

    private TwoPortals(TestDatabase database) {
        this.database = database;
    }

    static TwoPortals on(TestDatabase database) {
        TwoPortals both = new TwoPortals(database);
        CompletableFuture.allOf(IntStream.range(0, 2)
                        .mapToObj(which -> CompletableFuture.runAsync(() -> both.start(which)))
                        .toArray(CompletableFuture[]::new))
                .join();
        return both;
    }

    /** One that runs; while neither does, it waits for one. */
    URI address() {
        for (int tries = 0; tries < 1200; tries++) {
            List<PortalProcess> alive = IntStream.range(0, 2)
                    .mapToObj(running::get)
                    .filter(each -> each != null)
                    .toList();
            if (!alive.isEmpty()) {
                return alive.get(ThreadLocalRandom.current().nextInt(alive.size()))
                        .address();
            }
            LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
        }
        throw new IllegalStateException("No portal came back");
    }

    /** In the middle of whatever it does. */
    void kill(int which) {
        PortalProcess killed = running.getAndSet(which, null);
        if (killed != null) {
            killed.killPortalOnly();
        }
    }

    void start(int which) {
        try {
            PortalProcess started = PortalProcess.on(database, mail, IMPATIENT);
            all.add(started);
            running.set(which, started);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The identifiers of the mails that they sent. */
    List<String> mailed() {
        return mail.ids();
    }

    /** What the portals complained about while they ran. */
    List<String> faults() throws IOException {
        List<String> faults = new ArrayList<>();
        for (PortalProcess each : all) {
            List<String> lines = each.log().lines().toList();
            for (int line = 0; line < lines.size(); line++) {
                if (lines.get(line).contains(" ERROR ")) {
                    faults.add(String.join("\n", lines.subList(line, Math.min(lines.size(), line + TRACE))));
                }
            }
        }
        return faults;
    }

    @Override
    public void close() {
        kill(0);
        kill(1);
        mail.close();
    }
}
