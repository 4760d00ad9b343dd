package uk.police.portfolio.spend.web.returns;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.police.portfolio.spend.ledger.LineColumns;

/** Rows copied from a spreadsheet: cells between tabs, with headings or, in the order of the template, without. */
final class PastedRows {

    static final String NAME = "pasted-rows.csv";

    private PastedRows() {}

    /** Writes them as the comma-separated file that they would have been saved as. */
    static void into(Path file, String pasted) throws IOException {
        try (Writer out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            if (!hasHeadings(pasted)) {
                out.write(String.join(",", LineColumns.ALL) + "\r\n");
            }
            for (String line : pasted.lines().toList()) {
                out.write(cells(line).map(PastedRows::quoted).collect(Collectors.joining(",")) + "\r\n");
            }
        }
    }

    private static Stream<String> cells(String line) {
        return line.isBlank() ? Stream.empty() : Stream.of(line.split("\t", -1));
    }

    /** A spreadsheet copies a cell that holds a quotation mark in quotation marks, and any other as it is. */
    private static String quoted(String cell) {
        String text = cell.length() > 1 && cell.startsWith("\"") && cell.endsWith("\"")
                ? cell.substring(1, cell.length() - 1).replace("\"\"", "\"")
                : cell;
        return '"' + text.replace("\"", "\"\"") + '"';
    }

    private static boolean hasHeadings(String pasted) {
        String first = pasted.lines().findFirst().orElse("").toLowerCase(Locale.ROOT);
        return List.of(first.split("\t")).stream()
                        .map(String::strip)
                        .filter(LineColumns.ALL::contains)
                        .count()
                > 1;
    }
}
