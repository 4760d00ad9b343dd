package uk.police.portfolio.support;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A JVM of 256 MB with a portal in it, and what it says. */
public record PortalJvm(Path log, Process process) {

    static PortalJvm in(Path place, List<String> words) throws IOException {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx256m"));
        command.addAll(words);
        Path log = Files.createTempFile("portal", ".log");
        Process process = new ProcessBuilder(command)
                .directory(place.toAbsolutePath().toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        return new PortalJvm(log, process);
    }

    /** Settings as they are typed after the command. */
    public static Stream<String> arguments(Map<String, Object> settings) {
        return settings.entrySet().stream().map(each -> "--" + each.getKey() + "=" + each.getValue());
    }

    String said() throws IOException {
        return Files.readString(log);
    }

    /** Waits until it says this; the first group of it. */
    String await(Pattern words) throws IOException {
        for (int tries = 0; tries < 6000 && process.isAlive(); tries++) {
            Matcher said = words.matcher(said());
            if (said.find()) {
                return said.group(1);
            }
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
        }
        process.destroyForcibly();
        throw new IllegalStateException("The portal did not start: " + said());
    }

    /** Waits until it ends by itself; what it said, if it ended well. */
    String awaitEnd() throws IOException, InterruptedException {
        if (!process.waitFor(5, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new IllegalStateException("It did not end: " + said());
        }
        if (process.exitValue() != 0) {
            throw new IllegalStateException("It ended with " + process.exitValue() + ": " + said());
        }
        return said();
    }

    /** Asks it to end, and makes it where it does not. */
    void end() {
        process.destroy();
        try {
            if (!process.waitFor(60, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
