package uk.police.portfolio.tabular;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.dhatim.fastexcel.Workbook;

/** Several small tables in one workbook, a sheet each, in the order in which they were added. */
public final class TableBook {

    private final List<Sheet<?>> sheets = new ArrayList<>();

    private record Sheet<R>(TableExport<R> table, List<R> rows) {

        void write(Workbook workbook) throws IOException {
            Iterator<R> each = rows.iterator();
            table.writeSheet(workbook, each);
        }
    }

    public <R> TableBook with(TableExport<R> table, List<R> rows) {
        sheets.add(new Sheet<>(table, List.copyOf(rows)));
        return this;
    }

    public byte[] content() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            Workbook workbook = new Workbook(out, "Portfolio", "1.0");
            for (Sheet<?> sheet : sheets) {
                sheet.write(workbook);
            }
            workbook.finish();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }
}
