package uk.police.portfolio.support;

import java.io.File;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.police.portfolio.PortfolioApplication;

/** The portal as a newcomer starts it, in a process of its own with a database of its own, so that it can be killed. */
public final class PortalProcess implements AutoCloseable {

    /** The sample's people without its programmes, which would be written meanwhile: {@code SampleDataTests} kill a portal that does. */
    public static final String PEOPLE_ALONE = "--portfolio.sample-programmes=false";

    private static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();
    private static final Pattern READY = Pattern.compile("Ready\\. Open (http://localhost:\\d+)");

    private final @Nullable Path directory;
    private final Path log;
    private final Process process;
    private final URI address;

    private PortalProcess(@Nullable Path directory, Started started) throws IOException {
        this.directory = directory;
        this.log = started.log;
        this.process = started.process;
        this.address = awaitReady();
    }

    /** Starts it on this directory and waits until it answers. */
    public static PortalProcess on(Path directory, String... arguments) throws IOException {
        return started(
                directory,
                Stream.concat(Stream.of("--portfolio.database.directory=" + directory), Stream.of(arguments))
                        .toList());
    }

    /** Starts it, as one of several, on a database that outlives it, with the sample's people. */
    public static PortalProcess on(TestDatabase database, PostBox mail, String... arguments) throws IOException {
        Map<String, Object> settings = new TreeMap<>(database.properties());
        settings.putAll(mail.properties());
        settings.putAll(Map.of(
                "portfolio.sample", true,
                "portfolio.sample-programmes", false,
                "portfolio.https", false,
                "portfolio.session-cookie", "portfolio"));
        return started(
                null, Stream.concat(asArguments(settings), Stream.of(arguments)).toList());
    }

    /** Starts the package in this directory as a server does, with these words of the JVM's, on a database that outlives it. */
    public static PortalProcess packaged(
            Path portal, List<String> words, TestDatabase database, Map<String, Object> settings) throws IOException {
        Map<String, Object> all = new TreeMap<>(settings);
        all.put("server.port", 0);
        return new PortalProcess(null, launched(portal, words, database, all));
    }

    /** How long it took from the start of its process until its first page was answered, whatever the portal did beside it. */
    public static Duration untilFirstPage(
            Path portal, List<String> words, TestDatabase database, Map<String, Object> settings) throws IOException {
        Map<String, Object> all = new TreeMap<>(settings);
        int port = freePort();
        all.put("server.port", port);
        long start = System.nanoTime();
        Started started = launched(portal, words, database, all);
        try {
            for (int tries = 0; !answers(port); tries++) {
                if (tries == 5000 || !started.process.isAlive()) {
                    throw new IllegalStateException("The portal did not start: " + Files.readString(started.log));
                }
                LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
            }
            return Duration.ofNanos(System.nanoTime() - start);
        } finally {
            started.process.destroy();
            started.awaitEnd();
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket any = new ServerSocket(0)) {
            return any.getLocalPort();
        }
    }

    private static boolean answers(int port) {
        try {
            HttpURLConnection page = (HttpURLConnection)
                    URI.create("http://localhost:" + port + "/sign-in").toURL().openConnection();
            page.setReadTimeout(60_000);
            return page.getResponseCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    /** Starts the package and waits for it to end by itself; what it said, if it ended well. */
    public static String toItsEnd(Path portal, List<String> words, TestDatabase database, Map<String, Object> settings)
            throws IOException {
        Started started = launched(portal, words, database, settings);
        started.awaitEnd();
        String said = Files.readString(started.log);
        if (started.process.exitValue() != 0) {
            throw new IllegalStateException("It ended with " + started.process.exitValue() + ": " + said);
        }
        return said;
    }

    private static Started launched(
            Path portal, List<String> words, TestDatabase database, Map<String, Object> settings) throws IOException {
        List<String> command = new ArrayList<>(List.of(JAVA, "-Xmx256m"));
        command.addAll(words);
        Map<String, Object> all = new TreeMap<>(database.properties());
        all.putAll(settings);
        asArguments(all).forEach(command::add);
        return Started.in(portal, command);
    }

    private static Stream<String> asArguments(Map<String, Object> settings) {
        return settings.entrySet().stream().map(each -> "--" + each.getKey() + "=" + each.getValue());
    }

    private static PortalProcess started(@Nullable Path directory, List<String> arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                JAVA,
                "-Xmx256m",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                withoutTests(),
                PortfolioApplication.class.getName(),
                "--server.port=0"));
        command.addAll(arguments);
        return new PortalProcess(directory, Started.in(Path.of(""), command));
    }

    private record Started(Path log, Process process) {

        static Started in(Path place, List<String> command) throws IOException {
            Path log = Files.createTempFile("portal", ".log");
            Process process = new ProcessBuilder(command)
                    .directory(place.toAbsolutePath().toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start();
            return new Started(log, process);
        }

        void awaitEnd() throws IOException {
            try {
                if (!process.waitFor(5, TimeUnit.MINUTES)) {
                    process.destroyForcibly();
                    throw new IllegalStateException("It did not end: " + Files.readString(log));
                }
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                process.destroyForcibly();
                throw new IllegalStateException(interrupted);
            }
        }
    }

    public URI address() {
        return address;
    }

    public String log() throws IOException {
        return Files.readString(log);
    }

    /** As when the power goes out: the portal and its PostgreSQL at once, with no time to say goodbye. */
    public void kill() throws IOException {
        Path cluster = Objects.requireNonNull(directory, "its PostgreSQL is not its own")
                .resolve("cluster");
        long server = Long.parseLong(
                Files.readAllLines(cluster.resolve("postmaster.pid")).get(0));
        List<ProcessHandle> both = ProcessHandle.of(server).stream()
                .flatMap(postgres -> Stream.concat(Stream.of(postgres), postgres.descendants()))
                .toList();
        process.destroyForcibly();
        both.forEach(ProcessHandle::destroyForcibly);
        process.onExit().join();
        both.forEach(postgres -> postgres.onExit().join());
    }

    /** Only the portal: its PostgreSQL goes on. */
    public void killPortalOnly() {
        process.destroyForcibly().onExit().join();
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(60, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private static String withoutTests() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !Path.of(entry).endsWith("test-classes"))
                .collect(Collectors.joining(File.pathSeparator));
    }

    private URI awaitReady() throws IOException {
        for (int tenths = 0; tenths < 3000 && process.isAlive(); tenths++) {
            Matcher ready = READY.matcher(Files.readString(log));
            if (ready.find()) {
                return URI.create(ready.group(1));
            }
            LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
        }
        process.destroyForcibly();
        throw new IllegalStateException("The portal did not start: " + Files.readString(log));
    }

    /** Is it well, database included? */
    public boolean isHealthy() throws IOException, InterruptedException {
        HttpResponse<String> answer = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(address.resolve("/actuator/health"))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
        return answer.statusCode() == 200 && answer.body().contains("\"UP\"");
    }
}
