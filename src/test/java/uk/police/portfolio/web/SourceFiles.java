package uk.police.portfolio.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Files of the whole product, of modules that exist now and of those to come. */
record SourceFiles(Path folder, String ending) {

    static final SourceFiles TEMPLATES = new SourceFiles(Path.of("src/main/resources/templates"), ".html");
    static final SourceFiles MESSAGES = new SourceFiles(Path.of("src/main/resources/messages"), ".properties");
    static final SourceFiles JAVA = new SourceFiles(Path.of("src/main/java"), ".java");

    List<Path> all() {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The text of all of them. */
    String text() {
        return String.join("\n", all().stream().map(SourceFiles::read).toList());
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
