package uk.police.portfolio.tabular;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;

/** The first sheet of a workbook; values only, as the spreadsheet shows them. */
class XlsxFile {

    /** Excel keeps 15 digits of a number; what follows is noise of its binary form. */
    private static final MathContext AS_SHOWN = new MathContext(15, RoundingMode.HALF_UP);

    private final byte[] content;
    private final ReadingLimits limits;
    private final Map<String, Boolean> dateFormats = new HashMap<>();

    XlsxFile(byte[] content, ReadingLimits limits) {
        this.content = content;
        this.limits = limits;
    }

    List<CellFault> read(SheetVisitor visitor) {
        RawTable table = new RawTable(limits, true, visitor);
        OfficePackage parts = OfficePackage.inspect(content);
        String fault = parts.fault().orElseGet(() -> faultOf(parts));
        if (!fault.isEmpty()) {
            table.fault(CellFault.ofFile(fault));
            return table.faults();
        }
        MergedCells.in(content).forEach(table::fault);
        read(table);
        return table.faults();
    }

    private static String faultOf(OfficePackage parts) {
        if (!parts.has("xl/workbook.xml")) {
            return "NOT_A_WORKBOOK";
        }
        return parts.hasActiveContent() ? "HAS_MACROS" : "";
    }

    private void read(RawTable table) {
        try (ReadableWorkbook workbook =
                        new ReadableWorkbook(new ByteArrayInputStream(content), new ReadingOptions(true, true));
                Stream<Row> rows = workbook.getFirstSheet().openStream()) {
            Iterator<Row> each = rows.iterator();
            boolean goOn = true;
            while (goOn && each.hasNext()) {
                Row row = each.next();
                goOn = table.add(row.getRowNum(), texts(row, table));
            }
        } catch (IOException | RuntimeException broken) {
            // The library answers broken XML with exceptions of many kinds; to the person it is one fault.
            table.failure().ifPresent(failure -> {
                throw failure;
            });
            table.fault(CellFault.ofFile("BROKEN_FILE"));
        }
    }

    private List<String> texts(Row row, RawTable table) {
        List<String> texts = new ArrayList<>();
        int width = Math.min(row.getCellCount(), limits.columns() + 1);
        for (int i = 0; i < width; i++) {
            Cell cell = row.hasCell(i) ? row.getCell(i) : null;
            texts.add(cell == null ? "" : text(cell, row.getRowNum(), table));
        }
        return texts;
    }

    private String text(Cell cell, int line, RawTable table) {
        return switch (cell.getType()) {
            case FORMULA -> refused(cell, line, "FORMULA", table);
            case ERROR -> refused(cell, line, "ERROR_VALUE", table);
            case NUMBER -> isDate(cell) ? written(cell.asDate()) : written(cell.asNumber());
            case BOOLEAN -> cell.asBoolean() ? "yes" : "no";
            case STRING, EMPTY -> cell.getText() == null ? "" : cell.getText();
        };
    }

    private static String refused(Cell cell, int line, String code, RawTable table) {
        String read = cell.getFormula() == null ? cell.getRawValue() : "=" + cell.getFormula();
        table.fault(new CellFault(line, RawTable.letters(cell.getColumnIndex()), read, code));
        return "";
    }

    private static String written(BigDecimal number) {
        BigDecimal shown = number.round(AS_SHOWN).stripTrailingZeros();
        return shown.scale() < 0 ? shown.setScale(0).toPlainString() : shown.toPlainString();
    }

    private static String written(LocalDateTime date) {
        return date.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? date.toLocalDate().toString()
                : date.toString();
    }

    private boolean isDate(Cell cell) {
        String format = cell.getDataFormatString();
        return format != null && dateFormats.computeIfAbsent(format, XlsxFile::isDateFormat);
    }

    private static boolean isDateFormat(String format) {
        String pattern = format.replaceAll("\"[^\"]*\"|\\[[^]]*]|\\\\.", "").toLowerCase(java.util.Locale.ROOT);
        return pattern.contains("y") || pattern.contains("d") || pattern.contains("h:") || pattern.contains("mmm");
    }
}
