package uk.police.portfolio.tabular;

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

    public String contentType() {
        return contentType;
    }

    public String extension() {
        return extension;
    }
}
