package uk.police.portfolio.spend.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** A stranger's file on disk, under a name of ours, for as long as it is read. */
public record Upload(Path path, String name) implements AutoCloseable {

    private static final int LONGEST_NAME = 200;

    /** The file as it came; nothing is an empty one. */
    public static Upload of(@Nullable MultipartFile file) throws IOException {
        Path path = Files.createTempFile("spend", ".upload");
        if (file == null) {
            return new Upload(path, "");
        }
        try (var content = file.getInputStream()) {
            Files.copy(content, path, StandardCopyOption.REPLACE_EXISTING);
        }
        String given =
                Objects.requireNonNullElse(file.getOriginalFilename(), "").replaceAll("[\\p{Cntrl}]", "");
        String name = given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1);
        return new Upload(path, name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name);
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(path);
    }
}
