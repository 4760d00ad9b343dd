package uk.police.portfolio.document;

/** The kinds of file that are kept. */
public enum DocumentType {
    /** Portable document format. */
    PDF("application/pdf", "pdf"),
    /** A Word document without macros. */
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    /** An Excel workbook without macros. */
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    /** A PNG image. */
    PNG("image/png", "png"),
    /** A JPEG image. */
    JPEG("image/jpeg", "jpg"),
    /** Comma-separated text; only where a table is asked for. */
    CSV("text/csv;charset=UTF-8", "csv");

    private final String contentType;
    private final String extension;

    DocumentType(String contentType, String extension) {
        this.contentType = contentType;
        this.extension = extension;
    }

    public String contentType() {
        return contentType;
    }

    public String extension() {
        return extension;
    }

    /** The message that names it to people. */
    public String messageKey() {
        return "document.type." + name();
    }
}
