package uk.police.portfolio.tabular;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Iterator;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import uk.police.portfolio.shared.London;
import uk.police.portfolio.shared.Money;

/** Writes a table as a workbook; text stands in the sheet itself, since a shared table of it would grow with the rows. */
class XlsxTable<R> {

    private static final int ROWS_HELD = 500;

    /** What a sheet can hold, its headers included. */
    static final int ROWS_OF_A_SHEET = 1_048_576;

    private static final int LONGEST_NAME = 31;

    private final int most;

    private final String title;
    private final List<TableColumn<R>> columns;

    XlsxTable(String title, List<TableColumn<R>> columns) {
        this(title, columns, ROWS_OF_A_SHEET);
    }

    /** @param most rows of a sheet, its headers included */
    XlsxTable(String title, List<TableColumn<R>> columns, int most) {
        this.title = title.replaceAll("[\\[\\]:*?/\\\\]", " ");
        this.columns = columns;
        this.most = most;
    }

    void write(Iterator<R> rows, OutputStream out) throws IOException {
        Workbook workbook = new Workbook(out, "Portfolio", "1.0");
        write(rows, workbook);
        workbook.finish();
        out.flush();
    }

    /** As one sheet of a workbook that has others, and as further ones where its rows are more than a sheet can hold. */
    void write(Iterator<R> rows, Workbook workbook) throws IOException {
        int sheets = 0;
        do {
            sheets++;
            writeSheet(rows, workbook.newWorksheet(name(sheets)));
        } while (rows.hasNext());
    }

    private String name(int sheet) {
        String ending = sheet == 1 ? "" : " (" + sheet + ")";
        return title.substring(0, Math.min(title.length(), LONGEST_NAME - ending.length())) + ending;
    }

    private void writeSheet(Iterator<R> rows, Worksheet sheet) throws IOException {
        writeHeaders(sheet);
        int line = 1;
        while (rows.hasNext() && line < most) {
            R row = rows.next();
            for (int i = 0; i < columns.size(); i++) {
                writeCell(
                        sheet,
                        line,
                        i,
                        columns.get(i).kind(),
                        columns.get(i).value().apply(row));
            }
            if (line % ROWS_HELD == 0) {
                sheet.flush();
            }
            line++;
        }
        sheet.finish();
    }

    private void writeHeaders(Worksheet sheet) {
        sheet.freezePane(0, 1);
        for (int i = 0; i < columns.size(); i++) {
            sheet.width(i, columns.get(i).kind().width());
            sheet.inlineString(0, i, columns.get(i).header());
            sheet.style(0, i).bold().set();
        }
    }

    private static void writeCell(
            Worksheet sheet, int line, int column, TableColumn.Kind kind, @Nullable Object value) {
        if (value == null) {
            return;
        }
        switch (kind) {
            case TEXT -> sheet.inlineString(line, column, writable(value.toString()));
            case YES_OR_NO -> sheet.inlineString(line, column, (Boolean) value ? "yes" : "no");
            case NUMBER -> sheet.value(line, column, (Number) value);
            case MONEY -> {
                sheet.value(line, column, ((Money) value).amount());
                sheet.style(line, column).format("#,##0.00").set();
            }
            case DATE -> {
                sheet.value(line, column, (LocalDate) value);
                sheet.style(line, column).format("yyyy-mm-dd").set();
            }
            case MOMENT -> {
                sheet.value(line, column, LocalDateTime.ofInstant((Instant) value, London.ZONE));
                sheet.style(line, column).format("yyyy-mm-dd hh:mm:ss").set();
            }
        }
    }

    /** XML has no form for most control characters, and a cell no room for more than 32,767 characters. */
    private static String writable(String text) {
        String clean = text.replaceAll("[\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\ufffe\\uffff]", "");
        return clean.length() <= ReadingLimits.CELL_CHARACTERS
                ? clean
                : clean.substring(0, ReadingLimits.CELL_CHARACTERS);
    }
}
