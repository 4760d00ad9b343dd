package uk.police.portfolio.database;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Properties;

/** The embedded server's generated passwords, kept beside its data for its owner's eyes only. */
record EmbeddedPasswords(String superuser, String owner, String application) {

    private static final SecureRandom RANDOM = new SecureRandom();

    static EmbeddedPasswords keptIn(Path directory, boolean needed) throws IOException {
        Path file = directory.resolve("passwords.properties");
        if (!Files.exists(file)) {
            if (needed) {
                throw new IOException(file + " is missing, so the database beside it cannot be opened; restore it");
            }
            OwnerOnly.file(
                    file, "superuser=%s%nowner=%s%napplication=%s%n".formatted(generated(), generated(), generated()));
        }
        Properties kept = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            kept.load(reader);
        }
        return new EmbeddedPasswords(
                kept.getProperty("superuser"), kept.getProperty("owner"), kept.getProperty("application"));
    }

    private static String generated() {
        byte[] bytes = new byte[24];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
