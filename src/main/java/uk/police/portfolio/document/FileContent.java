package uk.police.portfolio.document;

import java.util.Arrays;
import java.util.Optional;
import uk.police.portfolio.shared.Refusal;
import uk.police.portfolio.shared.Sha256;
import uk.police.portfolio.tabular.OfficePackage;

/** A file's bytes, and what they say the file is. */
class FileContent {

    static final int MOST_BYTES = 10 * 1024 * 1024;

    private static final byte[] PDF = {'%', 'P', 'D', 'F', '-'};
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final byte[] JPEG = {(byte) 0xff, (byte) 0xd8, (byte) 0xff};

    private final byte[] bytes;
    private final Optional<OfficePackage> office;

    FileContent(byte[] bytes) {
        this.bytes = bytes;
        this.office = bytes.length <= MOST_BYTES && OfficePackage.isZip(bytes)
                ? Optional.of(OfficePackage.inspect(bytes))
                : Optional.empty();
    }

    Optional<Refusal> refusal() {
        return unsafe().or(() ->
                type().isEmpty() ? Optional.of(Refusal.of("DOCUMENT_TYPE_NOT_ACCEPTED")) : Optional.empty());
    }

    Optional<Refusal> refusalAsTable() {
        return unsafe().or(() -> isTable() ? Optional.empty() : Optional.of(Refusal.of("DOCUMENT_IS_NO_TABLE")));
    }

    private boolean isTable() {
        return office.isPresent() ? type().filter(DocumentType.XLSX::equals).isPresent() : type().isEmpty() && isText();
    }

    /** Text has no zero bytes; everything else that is no text nearly always has. */
    private boolean isText() {
        for (byte each : bytes) {
            if (each == 0) {
                return false;
            }
        }
        return true;
    }

    private Optional<Refusal> unsafe() {
        if (bytes.length == 0) {
            return Optional.of(Refusal.of("DOCUMENT_EMPTY"));
        }
        if (bytes.length > MOST_BYTES) {
            return Optional.of(Refusal.of("DOCUMENT_TOO_LARGE"));
        }
        if (office.filter(OfficePackage::hasActiveContent).isPresent()) {
            return Optional.of(Refusal.of("DOCUMENT_HAS_MACROS"));
        }
        return Optional.empty();
    }

    Optional<DocumentType> type() {
        if (office.isPresent()) {
            return typeOf(office.get());
        }
        if (startsWith(PDF)) {
            return Optional.of(DocumentType.PDF);
        }
        if (startsWith(PNG)) {
            return Optional.of(DocumentType.PNG);
        }
        return startsWith(JPEG) ? Optional.of(DocumentType.JPEG) : Optional.empty();
    }

    String sha256() {
        return Sha256.of(bytes);
    }

    private static Optional<DocumentType> typeOf(OfficePackage office) {
        if (office.fault().isPresent() || !office.has("[Content_Types].xml")) {
            return Optional.empty();
        }
        if (office.has("word/document.xml")) {
            return Optional.of(DocumentType.DOCX);
        }
        return office.has("xl/workbook.xml") ? Optional.of(DocumentType.XLSX) : Optional.empty();
    }

    private boolean startsWith(byte[] signature) {
        return bytes.length > signature.length
                && Arrays.equals(bytes, 0, signature.length, signature, 0, signature.length);
    }
}
