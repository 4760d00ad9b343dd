package uk.police.portfolio.tabular;

import java.util.Locale;

/** What a table can be downloaded as. */
public enum TableFormat {
    /** Comma-separated text in UTF-8, with a byte order mark so that spreadsheets read it as such. */
    CSV("text/csv;charset=UTF-8", "csv"),
    /** A workbook with one sheet. */
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx");

    private final String contentType;
    private final String extension;

    TableFormat(String contentType, String extension) {
        this.contentType = contentType;
        this.extension = extension;
    }

    /** The format that the end of an address names, {@code csv} or {@code xlsx}. */
    public static TableFormat of(String extension) {
        return valueOf(extension.toUpperCase(Locale.ROOT));
    }

    public String contentType() {
        return contentType;
    }

    public String extension() {
        return extension;
    }
}
