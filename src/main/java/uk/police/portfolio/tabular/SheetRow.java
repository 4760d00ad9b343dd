package uk.police.portfolio.tabular;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** One row of a {@link Sheet}: its line in the file and its cells by header, capitals ignored. */
public final class SheetRow {

    private final int line;
    private final Map<String, Integer> columns;
    private final List<String> texts;

    /** @param columns where each header stands; one map for all rows of a sheet */
    SheetRow(int line, Map<String, Integer> columns, List<String> texts) {
        this.line = line;
        this.columns = columns;
        this.texts = texts;
    }

    static Map<String, Integer> columns(List<String> headers) {
        Map<String, Integer> columns = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        for (int i = 0; i < headers.size(); i++) {
            columns.put(headers.get(i), i);
        }
        return columns;
    }

    /** Where the row starts in the file, as a person counts lines. */
    public int line() {
        return line;
    }

    /** The cell's text, empty where it is blank or the file has no such header. */
    public String text(String header) {
        Integer column = columns.get(header);
        return column == null ? "" : texts.get(column);
    }

    public CellFault fault(String header, String code) {
        return new CellFault(line, header, text(header), code);
    }
}
