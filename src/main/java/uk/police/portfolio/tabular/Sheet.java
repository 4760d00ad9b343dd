package uk.police.portfolio.tabular;

import java.util.List;

/**
 * A table as read from a file: text only, trimmed, every row as wide as the headers.
 *
 * @param headers none blank, none twice (capitals and small letters count as the same)
 * @param rows the rows that hold anything at all
 */
public record Sheet(List<String> headers, List<SheetRow> rows) {

    public Sheet {
        headers = List.copyOf(headers);
        rows = List.copyOf(rows);
    }

    public boolean has(String header) {
        return headers.stream().anyMatch(header::equalsIgnoreCase);
    }

    /** Those of the expected headers that the file lacks. */
    public List<String> missing(List<String> expected) {
        return expected.stream().filter(header -> !has(header)).toList();
    }

    /** The file's headers that nobody expects: shown to the person, never dropped silently. */
    public List<String> unknown(List<String> expected) {
        return headers.stream()
                .filter(header -> expected.stream().noneMatch(header::equalsIgnoreCase))
                .toList();
    }
}
