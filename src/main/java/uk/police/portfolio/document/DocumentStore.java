package uk.police.portfolio.document;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.Aggregate;
import uk.police.portfolio.shared.NotFoundException;
import uk.police.portfolio.shared.RefusedException;

/** Keeps files. The module that owns what a file belongs to decides who may see it, and records the act. */
@Service
public class DocumentStore {

    private static final String FACTS = "id, name, type, size_bytes, sha256, uploaded_at, uploaded_by";

    private final JdbcClient database;
    private final Clock clock;

    DocumentStore(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * Keeps a file. Refuses an empty file ({@code DOCUMENT_EMPTY}), more than 10 MB ({@code DOCUMENT_TOO_LARGE}), macros
     * ({@code DOCUMENT_HAS_MACROS}) and what is, by its content, no PDF, DOCX, XLSX, PNG or JPEG
     * ({@code DOCUMENT_TYPE_NOT_ACCEPTED}).
     *
     * @param fileName as the browser gave it; it decides nothing
     */
    @Transactional
    public StoredDocument store(String fileName, byte[] bytes, Actor by) {
        FileContent content = new FileContent(bytes);
        content.refusal().ifPresent(refusal -> {
            throw new RefusedException(List.of(refusal));
        });
        return store(fileName, content, content.type().orElseThrow(), bytes, by);
    }

    /**
     * Keeps a table as it came: a workbook, or comma-separated text. Refuses an empty file, more than 10 MB and macros as
     * {@link #store} does, and what is neither ({@code DOCUMENT_IS_NO_TABLE}).
     */
    @Transactional
    public StoredDocument storeTable(String fileName, byte[] bytes, Actor by) {
        FileContent content = new FileContent(bytes);
        content.refusalAsTable().ifPresent(refusal -> {
            throw new RefusedException(List.of(refusal));
        });
        return store(fileName, content, content.type().orElse(DocumentType.CSV), bytes, by);
    }

    private StoredDocument store(String fileName, FileContent content, DocumentType type, byte[] bytes, Actor by) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        StoredDocument document = new StoredDocument(
                new DocumentId(Aggregate.newId()),
                FileName.clean(fileName, type),
                type,
                bytes.length,
                content.sha256(),
                now,
                by.personName());
        insert(document, bytes, by);
        return document;
    }

    /** What is known of a document; {@link NotFoundException} where there is none. */
    @Transactional(readOnly = true)
    public StoredDocument find(DocumentId id) {
        return findAll(List.of(id)).stream().findFirst().orElseThrow(() -> missing(id));
    }

    /** Those of the documents that exist, the oldest first, in one statement. */
    @Transactional(readOnly = true)
    public List<StoredDocument> findAll(Collection<DocumentId> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return database.sql("select " + FACTS + " from document where id in (:ids) order by uploaded_at, id")
                .param("ids", ids.stream().map(DocumentId::value).toList())
                .query((row, number) -> document(row))
                .list();
    }

    /** The document with its bytes, for whoever the caller has found may read it. */
    @Transactional(readOnly = true)
    public DocumentContent read(DocumentId id) {
        return database.sql("select " + FACTS
                        + ", bytes from document join document_content on document_id = id where id = ?")
                .param(id.value())
                .query((row, number) -> new DocumentContent(document(row), row.getBytes("bytes")))
                .optional()
                .orElseThrow(() -> missing(id));
    }

    /** A document with these bytes, whoever uploaded it under whichever name; empty where none has been kept. */
    @Transactional(readOnly = true)
    public Optional<StoredDocument> withBytes(String sha256) {
        return database.sql("select " + FACTS + " from document where sha256 = ? order by uploaded_at, id limit 1")
                .param(sha256)
                .query((row, number) -> document(row))
                .optional();
    }

    private void insert(StoredDocument document, byte[] bytes, Actor by) {
        database.sql("""
                        insert into document (id, name, type, size_bytes, sha256, uploaded_at, uploaded_by_id, uploaded_by)
                        values (?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        document.id().value(),
                        document.name(),
                        document.type().name(),
                        document.size(),
                        document.sha256(),
                        document.uploadedAt().atOffset(ZoneOffset.UTC),
                        by.personId(),
                        document.byName())
                .update();
        database.sql("insert into document_content (document_id, bytes) values (?, ?)")
                .params(document.id().value(), bytes)
                .update();
    }

    private static StoredDocument document(ResultSet row) throws SQLException {
        return new StoredDocument(
                new DocumentId(row.getObject("id", UUID.class)),
                row.getString("name"),
                DocumentType.valueOf(row.getString("type")),
                row.getInt("size_bytes"),
                row.getString("sha256"),
                row.getObject("uploaded_at", OffsetDateTime.class).toInstant(),
                row.getString("uploaded_by"));
    }

    private static NotFoundException missing(DocumentId id) {
        return new NotFoundException("document", id.value().toString());
    }
}
