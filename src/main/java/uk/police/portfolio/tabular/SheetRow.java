package uk.police.portfolio.tabular;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** One row of a {@link Sheet}: its line in the file and its cells by header, capitals ignored. */
public final class SheetRow {

    private final int line;
    private final Map<String, String> cells = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

    SheetRow(int line, List<String> headers, List<String> texts) {
        this.line = line;
        for (int i = 0; i < headers.size(); i++) {
            cells.put(headers.get(i), texts.get(i));
        }
    }

    /** Where the row starts in the file, as a person counts lines. */
    public int line() {
        return line;
    }

    /** The cell's text, empty where it is blank or the file has no such header. */
    public String text(String header) {
        return cells.getOrDefault(header, "");
    }

    public CellFault fault(String header, String code) {
        return new CellFault(line, header, text(header), code);
    }
}
