package uk.police.portfolio.document;

import java.time.Instant;

/**
 * What is known of a document without reading its bytes.
 *
 * @param name the file's name, cleaned and ending as its type does
 * @param type as its content says
 * @param size in bytes
 * @param sha256 of the bytes, 64 hexadecimal digits
 * @param byName who uploaded it, as they were called then
 */
public record StoredDocument(
        DocumentId id, String name, DocumentType type, int size, String sha256, Instant uploadedAt, String byName) {}
