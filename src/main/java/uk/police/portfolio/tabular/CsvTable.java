package uk.police.portfolio.tabular;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.police.portfolio.shared.London;
import uk.police.portfolio.shared.Money;

/** Writes a table as comma-separated text. */
class CsvTable<R> {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss").withZone(London.ZONE);

    private final List<TableColumn<R>> columns;

    CsvTable(List<TableColumn<R>> columns) {
        this.columns = columns;
    }

    void write(Iterator<R> rows, OutputStream out) throws IOException {
        Writer text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 16 * 1024);
        text.write('\ufeff');
        CsvWriter writer = CsvWriter.builder().build(text);
        writer.writeRecord(
                columns.stream().map(column -> neutral(column.header())).toList());
        while (rows.hasNext()) {
            R row = rows.next();
            CsvWriter.CsvWriterRecord written = writer.writeRecord();
            columns.forEach(column ->
                    written.writeField(cell(column.kind(), column.value().apply(row))));
            written.endRecord();
        }
        writer.flush();
        text.flush();
    }

    private static String cell(TableColumn.Kind kind, @Nullable Object value) {
        if (value == null) {
            return "";
        }
        return switch (kind) {
            case TEXT -> neutral(value.toString());
            case MONEY -> ((Money) value).plain();
            case NUMBER -> value instanceof BigDecimal number ? number.toPlainString() : value.toString();
            case DATE -> value.toString();
            case MOMENT -> MOMENT.format((Instant) value);
            case YES_OR_NO -> (Boolean) value ? "yes" : "no";
        };
    }

    /** A spreadsheet runs text that starts like a formula; an apostrophe before it makes it text again (OWASP, CSV injection). */
    static String neutral(String text) {
        return !text.isEmpty() && "=+-@\t\r\n\uff1d\uff0b\uff0d\uff20".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
