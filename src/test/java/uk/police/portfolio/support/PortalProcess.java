package uk.police.portfolio.support;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.police.portfolio.PortfolioApplication;

/** The portal as a newcomer starts it, in a process of its own with a database of its own, so that it can be killed. */
public final class PortalProcess implements AutoCloseable {

    /** The sample's people without its programmes, which would be written meanwhile: {@code SampleDataTests} kill a portal that does. */
    public static final String PEOPLE_ALONE = "--portfolio.sample-programmes=false";

    private static final Pattern READY = Pattern.compile("Ready\\. Open (http://localhost:\\d+)");

    private final @Nullable Path directory;
    private final PortalJvm jvm;
    private final URI address;

    PortalProcess(@Nullable Path directory, PortalJvm jvm) throws IOException {
        this.directory = directory;
        this.jvm = jvm;
        this.address = URI.create(jvm.await(READY));
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
                null,
                Stream.concat(PortalJvm.arguments(settings), Stream.of(arguments))
                        .toList());
    }

    private static PortalProcess started(@Nullable Path directory, List<String> arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                withoutTests(),
                PortfolioApplication.class.getName(),
                "--server.port=0"));
        command.addAll(arguments);
        return new PortalProcess(directory, PortalJvm.in(Path.of(""), command));
    }

    public URI address() {
        return address;
    }

    public String log() throws IOException {
        return jvm.said();
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
        jvm.process().destroyForcibly();
        both.forEach(ProcessHandle::destroyForcibly);
        jvm.process().onExit().join();
        both.forEach(postgres -> postgres.onExit().join());
    }

    /** Only the portal: its PostgreSQL goes on. */
    public void killPortalOnly() {
        jvm.process().destroyForcibly().onExit().join();
    }

    @Override
    public void close() {
        jvm.end();
    }

    private static String withoutTests() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !Path.of(entry).endsWith("test-classes"))
                .collect(Collectors.joining(File.pathSeparator));
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
