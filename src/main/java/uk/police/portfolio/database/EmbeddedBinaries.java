package uk.police.portfolio.database;

import io.zonky.test.db.postgres.embedded.DefaultPostgresBinaryResolver;
import io.zonky.test.db.postgres.util.LinuxUtils;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.springframework.util.FileSystemUtils;
import org.tukaani.xz.XZInputStream;

/** PostgreSQL's own programs for this platform, unpacked once from the class path. */
record EmbeddedBinaries(Path home) {

    private static final boolean WINDOWS = System.getProperty("os.name").startsWith("Windows");

    /** Unpacked beside their place and moved there whole: a kill in the middle leaves nothing half there. */
    static EmbeddedBinaries unpackedIn(Path home) throws IOException {
        if (!Files.exists(home)) {
            Path unfinished = home.resolveSibling(
                    home.getFileName() + "-" + ProcessHandle.current().pid());
            try (InputStream archive =
                    DefaultPostgresBinaryResolver.INSTANCE.getPgBinary(operatingSystem(), architecture())) {
                unpack(archive, unfinished);
            }
            try {
                Files.move(unfinished, home, StandardCopyOption.ATOMIC_MOVE);
            } catch (IOException anotherWasFaster) {
                FileSystemUtils.deleteRecursively(unfinished);
            }
        }
        return new EmbeddedBinaries(home);
    }

    /** Runs one of the programs to its end; what it said is in the file, and in the failure. */
    void run(String program, List<String> arguments, Path output) throws IOException {
        List<String> command = new ArrayList<>();
        if (LinuxUtils.isUnshareAvailable()) {
            // PostgreSQL refuses to run as root: in a user namespace of its own it is not.
            command.addAll(List.of("unshare", "--user"));
        }
        command.add(home.resolve("bin")
                .resolve(WINDOWS ? program + ".exe" : program)
                .toString());
        command.addAll(arguments);
        // To a file, not to a pipe: the server inherits it and would hold the pipe open for ever.
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        try {
            if (process.waitFor() != 0) {
                throw new IOException(
                        program + " failed: " + Files.readString(output).strip());
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException(program + " was interrupted", interrupted);
        }
    }

    private static void unpack(InputStream archive, Path target) throws IOException {
        try (TarArchiveInputStream entries = new TarArchiveInputStream(new XZInputStream(archive))) {
            for (TarArchiveEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                Path place = target.resolve(entry.getName()).normalize();
                Path folder =
                        entry.isDirectory() ? place : place.resolveSibling(".").normalize();
                Files.createDirectories(folder);
                if (entry.isSymbolicLink()) {
                    Files.createSymbolicLink(place, Path.of(entry.getLinkName()));
                } else if (entry.isFile()) {
                    Files.copy(entries, place);
                    place.toFile().setExecutable(folder.endsWith("bin"), false);
                }
            }
        }
    }

    private static String operatingSystem() {
        String name = System.getProperty("os.name");
        if (WINDOWS) {
            return "Windows";
        }
        return name.startsWith("Mac") ? "Darwin" : name;
    }

    private static String architecture() {
        String name = System.getProperty("os.arch").toLowerCase(Locale.ROOT);
        return name.equals("amd64") ? "x86_64" : name;
    }
}
