package uk.police.portfolio.tabular;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Lines of cells on their way to a {@link Sheet}; collects what is wrong instead of stopping at the first fault. */
class RawTable {

    private static final int FAULTS_SHOWN = 100;

    private final ReadingLimits limits;
    private final boolean padsShortLines;
    private final List<CellFault> faults = new ArrayList<>();
    private final List<String> headers = new ArrayList<>();
    private final SheetVisitor visitor;
    private Map<String, Integer> columns = Map.of();
    private @Nullable RuntimeException failure;
    private int rows;
    private boolean seenHeader;
    private boolean isVisited;
    private boolean wanted = true;

    /** @param padsShortLines true where the format itself leaves out trailing blank cells */
    RawTable(ReadingLimits limits, boolean padsShortLines, SheetVisitor visitor) {
        this.limits = limits;
        this.padsShortLines = padsShortLines;
        this.visitor = visitor;
    }

    /** Takes the next line; false where reading on is pointless. */
    boolean add(int line, List<String> texts) {
        List<String> cells = new ArrayList<>(texts.size());
        boolean blank = true;
        for (String text : texts) {
            String cell = trimmed(text);
            blank &= cell.isEmpty();
            cells.add(cell);
        }
        if (blank) {
            return true;
        }
        if (!seenHeader) {
            takeHeaders(line, cells);
        } else if (rows == limits.rows()) {
            fault(CellFault.ofLine(line, null, "TOO_MANY_ROWS"));
            return false;
        } else {
            takeRow(line, cells);
        }
        return wanted && visitor.wantsMore() && faults.size() < FAULTS_SHOWN;
    }

    void fault(CellFault fault) {
        faults.add(fault);
    }

    /** What the visitor failed with, which is no fault of the file. */
    Optional<RuntimeException> failure() {
        return Optional.ofNullable(failure);
    }

    /** What is wrong with the file, once all of it was read. */
    List<CellFault> faults() {
        if (!seenHeader && faults.isEmpty()) {
            faults.add(CellFault.ofFile("EMPTY"));
        }
        return List.copyOf(faults);
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
        columns = SheetRow.columns(headers);
        // Nobody can take rows under headers that are wrong; they are still read, so that all faults are told at once.
        if (faults.isEmpty()) {
            isVisited = true;
            wanted = visitor.headers(List.copyOf(headers));
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
                rows++;
                if (isVisited) {
                    visit(new SheetRow(line, columns, texts));
                }
            }
        }
    }

    private void visit(SheetRow row) {
        try {
            visitor.row(row);
        } catch (RuntimeException failed) {
            failure = failed;
            throw failed;
        }
    }

    private boolean isSafe(int line, List<String> texts) {
        int before = faults.size();
        for (int i = 0; i < texts.size(); i++) {
            String text = texts.get(i);
            if (text.length() > ReadingLimits.CELL_CHARACTERS) {
                fault(new CellFault(line, headers.get(i), text, "TOO_LONG"));
            } else if (hasControl(text)) {
                fault(new CellFault(line, headers.get(i), null, "CONTROL_CHARACTER"));
            }
        }
        return faults.size() == before;
    }

    private static boolean hasControl(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isControl(text.charAt(i))) {
                return true;
            }
        }
        return false;
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
