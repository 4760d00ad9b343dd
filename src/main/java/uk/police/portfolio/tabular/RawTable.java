package uk.police.portfolio.tabular;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Lines of cells on their way to a {@link Sheet}; collects what is wrong instead of stopping at the first fault. */
class RawTable {

    private static final int FAULTS_SHOWN = 100;

    private final ReadingLimits limits;
    private final boolean padsShortLines;
    private final List<CellFault> faults = new ArrayList<>();
    private final List<String> headers = new ArrayList<>();
    private final List<SheetRow> rows = new ArrayList<>();
    private boolean seenHeader;

    /** @param padsShortLines true where the format itself leaves out trailing blank cells */
    RawTable(ReadingLimits limits, boolean padsShortLines) {
        this.limits = limits;
        this.padsShortLines = padsShortLines;
    }

    /** Takes the next line; false where reading on is pointless. */
    boolean add(int line, List<String> texts) {
        List<String> cells = texts.stream().map(RawTable::trimmed).toList();
        if (cells.stream().allMatch(String::isEmpty)) {
            return true;
        }
        if (!seenHeader) {
            takeHeaders(line, cells);
        } else if (rows.size() == limits.rows()) {
            fault(CellFault.ofLine(line, null, "TOO_MANY_ROWS"));
            return false;
        } else {
            takeRow(line, cells);
        }
        return faults.size() < FAULTS_SHOWN;
    }

    void fault(CellFault fault) {
        faults.add(fault);
    }

    SheetReading reading() {
        if (!seenHeader && faults.isEmpty()) {
            faults.add(CellFault.ofFile("EMPTY"));
        }
        return faults.isEmpty() ? SheetReading.of(new Sheet(headers, rows)) : SheetReading.refused(faults);
    }

    private void takeHeaders(int line, List<String> cells) {
        seenHeader = true;
        int width = widthOf(cells);
        if (width > limits.columns()) {
            fault(CellFault.ofLine(line, null, "TOO_MANY_COLUMNS"));
        }
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < width; i++) {
            String header = cells.get(i);
            headers.add(header);
            if (header.isEmpty()) {
                fault(new CellFault(line, letters(i), null, "HEADER_MISSING"));
            } else if (!seen.add(header.toLowerCase(Locale.ROOT))) {
                fault(new CellFault(line, letters(i), header, "HEADER_TWICE"));
            }
        }
    }

    private void takeRow(int line, List<String> cells) {
        int width = widthOf(cells);
        if (width > headers.size()) {
            fault(CellFault.ofLine(line, cells.get(headers.size()), "TOO_MANY_CELLS"));
        } else if (cells.size() < headers.size() && !padsShortLines) {
            fault(CellFault.ofLine(line, cells.get(0), "TOO_FEW_CELLS"));
        } else {
            List<String> texts = new ArrayList<>(cells.subList(0, Math.min(cells.size(), headers.size())));
            while (texts.size() < headers.size()) {
                texts.add("");
            }
            if (isSafe(line, texts)) {
                rows.add(new SheetRow(line, headers, texts));
            }
        }
    }

    private boolean isSafe(int line, List<String> texts) {
        int before = faults.size();
        for (int i = 0; i < texts.size(); i++) {
            String text = texts.get(i);
            if (text.length() > ReadingLimits.CELL_CHARACTERS) {
                fault(new CellFault(line, headers.get(i), text, "TOO_LONG"));
            } else if (text.chars().anyMatch(RawTable::isControl)) {
                fault(new CellFault(line, headers.get(i), null, "CONTROL_CHARACTER"));
            }
        }
        return faults.size() == before;
    }

    private static boolean isControl(int character) {
        return Character.isISOControl(character) && character != '\n' && character != '\r' && character != '\t';
    }

    private static int widthOf(List<String> cells) {
        int width = cells.size();
        while (width > 0 && cells.get(width - 1).isEmpty()) {
            width--;
        }
        return width;
    }

    /** Spreadsheets pad with no-break spaces, which {@code strip} leaves. */
    private static String trimmed(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && isBlank(text.charAt(from))) {
            from++;
        }
        while (to > from && isBlank(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    private static boolean isBlank(char character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character) || character == '\ufeff';
    }

    /** The column as a spreadsheet names it: A, B … AA. */
    static String letters(int column) {
        String letter = String.valueOf((char) ('A' + column % 26));
        return column < 26 ? letter : letters(column / 26 - 1) + letter;
    }
}
