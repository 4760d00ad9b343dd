package uk.police.portfolio.spend.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The content of files in the database, a piece at a time. */
@Component
class Content {

    private static final int PIECE = 1024 * 1024;

    private final JdbcClient jdbc;

    Content(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Answers about how many rows it has, as text has lines; null where it is no text. */
    @Nullable
    Long keep(UUID upload, Path file) throws IOException {
        long lines = 0;
        boolean packed = false;
        try (InputStream content = Files.newInputStream(file)) {
            byte[] piece = content.readNBytes(PIECE);
            packed = piece.length > 1 && piece[0] == 'P' && piece[1] == 'K';
            for (int ordinal = 1; piece.length > 0; ordinal++) {
                jdbc.sql("insert into spend_upload_piece (upload_id, ordinal, bytes) values (?, ?, ?)")
                        .params(upload, ordinal, piece)
                        .update();
                lines += lines(piece);
                piece = content.readNBytes(PIECE);
            }
        }
        return packed ? null : Long.valueOf(Math.max(0, lines - 1));
    }

    void into(UUID upload, Path file) {
        try (OutputStream out = Files.newOutputStream(file)) {
            byte[] piece = piece(upload, 1);
            for (int ordinal = 2; piece.length > 0; ordinal++) {
                out.write(piece);
                piece = piece(upload, ordinal);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    void drop(UUID upload) {
        jdbc.sql("delete from spend_upload_piece where upload_id = ?")
                .param(upload)
                .update();
    }

    private byte[] piece(UUID upload, int ordinal) {
        return jdbc.sql("select bytes from spend_upload_piece where upload_id = ? and ordinal = ?")
                .params(upload, ordinal)
                .query((row, number) -> row.getBytes("bytes"))
                .optional()
                .orElse(new byte[0]);
    }

    private static long lines(byte[] piece) {
        long lines = 0;
        for (byte each : piece) {
            lines += each == '\n' ? 1 : 0;
        }
        return lines;
    }
}
