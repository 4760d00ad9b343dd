package uk.police.portfolio.tabular;

import org.jspecify.annotations.Nullable;

/**
 * What is wrong with a file, and where.
 *
 * @param line as a person counts lines in the file, from 1; 0 for the file as a whole
 * @param column the header, or the column's letter where the header is at fault; null for the whole line
 * @param read what stood there, cut to a readable length
 * @param code why it is a fault; its words are the message {@link #messageKey()}
 */
public record CellFault(
        int line, @Nullable String column, @Nullable String read, String code) {

    private static final int READABLE = 80;

    public CellFault {
        read = read == null || read.length() <= READABLE ? read : read.substring(0, READABLE) + "\u2026";
    }

    public static CellFault ofFile(String code) {
        return new CellFault(0, null, null, code);
    }

    public static CellFault ofLine(int line, @Nullable String read, String code) {
        return new CellFault(line, null, read, code);
    }

    public String messageKey() {
        return "tabular.fault." + code;
    }
}
