package uk.police.portfolio.support;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The package as it lies on a server, and a database that outlives each start of it. */
public record PackagedPortal(Path directory, TestDatabase database) {

    private static final Pattern LISTENS = Pattern.compile("Tomcat started on port (\\d+)");

    /** Starts it with these words of the JVM's, and waits until it is ready. */
    public PortalProcess started(List<String> words, Map<String, Object> settings) throws IOException {
        return new PortalProcess(null, launched(words, onAnyPort(settings)));
    }

    /** Starts it and waits for it to end by itself; what it said, if it ended well. */
    public String toItsEnd(List<String> words, Map<String, Object> settings) throws IOException, InterruptedException {
        return launched(words, settings).awaitEnd();
    }

    /** How long it took from the start of its process until its first page was answered, whatever the portal did beside it. */
    public Duration untilFirstPage(List<String> words, Map<String, Object> settings)
            throws IOException, InterruptedException {
        long start = System.nanoTime();
        PortalJvm jvm = launched(words, onAnyPort(settings));
        try {
            URI address = URI.create("http://localhost:" + jvm.await(LISTENS));
            int status = new PortalVisitor().get(address, "/sign-in").statusCode();
            if (status != 200) {
                throw new IllegalStateException("The first page was answered with " + status + ": " + jvm.said());
            }
            return Duration.ofNanos(System.nanoTime() - start);
        } finally {
            jvm.end();
        }
    }

    /** The rehearsal says so itself. */
    private static Map<String, Object> onAnyPort(Map<String, Object> settings) {
        Map<String, Object> all = new TreeMap<>(settings);
        all.put("server.port", 0);
        return all;
    }

    private PortalJvm launched(List<String> words, Map<String, Object> settings) throws IOException {
        Map<String, Object> all = new TreeMap<>(database.properties());
        all.putAll(settings);
        return PortalJvm.in(
                directory,
                Stream.concat(words.stream(), PortalJvm.arguments(all)).toList());
    }
}
