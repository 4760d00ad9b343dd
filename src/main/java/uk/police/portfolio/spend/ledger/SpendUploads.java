package uk.police.portfolio.spend.ledger;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.Aggregate;
import uk.police.portfolio.shared.NotFoundException;
import uk.police.portfolio.shared.Role;

/** Keeps files between preview and confirmation, for the person who uploaded them, and tells what was posted. */
@Service
public class SpendUploads {

    private final JdbcClient jdbc;
    private final SpendImports imports;
    private final Clock clock;

    SpendUploads(JdbcClient jdbc, SpendImports imports, Clock clock) {
        this.jdbc = jdbc;
        this.imports = imports;
        this.clock = clock;
    }

    /** Keeps the file; answers the address under which it is found again. */
    @MayImportSpend
    @Transactional
    public UUID keep(Path file, String fileName, Actor by) throws IOException {
        UUID id = Aggregate.newId();
        try (InputStream content = Files.newInputStream(file)) {
            jdbc.sql("insert into spend_upload (id, file_name, content, uploaded_at, uploaded_by_id, office_id)"
                            + " values (?, ?, ?, ?, ?, ?)")
                    .params(
                            id,
                            fileName,
                            content.readAllBytes(),
                            clock.instant().atOffset(ZoneOffset.UTC),
                            by.personId(),
                            by.officeId())
                    .update();
        }
        return id;
    }

    /** What a kept file would add, as it is now; another person's file is not found. */
    @MayImportSpend
    public ImportOutcome preview(UUID upload, Actor by) {
        return read(upload, by, (file, name) -> imports.preview(file, name, by));
    }

    /** Posts a kept file; confirming twice posts it once. */
    @MayImportSpend
    @Transactional
    public ImportOutcome confirm(UUID upload, Actor by) {
        ImportOutcome outcome = read(upload, by, (file, name) -> imports.apply(file, name, null, by));
        if (outcome.isRefused()) {
            TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
        }
        outcome.posted()
                .ifPresent(posted -> jdbc.sql("update spend_upload set applied_as = ? where id = ?")
                        .params(Objects.requireNonNull(posted.reference()), upload)
                        .update());
        return outcome;
    }

    /** The latest postings: all of them for national finance, otherwise the actor's own. */
    @MayImportSpend
    @Transactional(readOnly = true)
    public List<PostingRow> latest(Actor by) {
        return jdbc.sql("""
                        select reference, kind, file_name, applied_at, by_name, office_title, lines, repeats from spend_posting
                         where :all or by_id = :byId order by id desc limit 50
                        """)
                .param("all", by.isPortal() || by.holds(Role.NATIONAL_FINANCE))
                .param("byId", by.personId())
                .query((row, number) -> new PostingRow(
                        row.getString("reference"),
                        row.getString("kind"),
                        row.getString("file_name"),
                        row.getObject("applied_at", OffsetDateTime.class).toInstant(),
                        row.getString("by_name"),
                        row.getString("office_title"),
                        row.getInt("lines"),
                        row.getInt("repeats")))
                .list();
    }

    private record Kept(String name, byte[] content) {}

    /**
     * What is done with a file.
     *
     * @param <T> what comes of it
     */
    @FunctionalInterface
    public interface Use<T> {
        T of(Path file, String name) throws IOException;
    }

    /** Does something with a kept file that was not taken yet; another person's is not found. */
    @MayImportSpend
    public <T> T read(UUID upload, Actor by, Use<T> use) {
        Kept kept = jdbc.sql("""
                        select file_name, content from spend_upload
                         where id = ? and uploaded_by_id = ? and office_id = ? and taken_at is null
                        """)
                .params(upload, by.personId(), by.officeId())
                .query((row, number) -> new Kept(row.getString("file_name"), row.getBytes("content")))
                .optional()
                .orElseThrow(() -> new NotFoundException("upload", upload.toString()));
        try {
            Path file = Files.createTempFile("spend", ".kept");
            try {
                Files.write(file, kept.content());
                return use.of(file, kept.name());
            } finally {
                Files.deleteIfExists(file);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Its lines were taken into a return, and are not taken again. */
    @MayImportSpend
    @Transactional
    public void take(UUID upload, Actor by) {
        jdbc.sql("update spend_upload set taken_at = ? where id = ? and uploaded_by_id = ?")
                .params(clock.instant().atOffset(ZoneOffset.UTC), upload, by.personId())
                .update();
    }
}
