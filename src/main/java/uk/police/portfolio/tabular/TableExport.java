package uk.police.portfolio.tabular;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.jspecify.annotations.Nullable;
import uk.police.portfolio.shared.Money;
import uk.police.portfolio.shared.Percentage;

/**
 * A table with typed columns; its CSV and its XLSX carry the same data, row by row in constant memory.
 *
 * @param <R> the row
 */
public final class TableExport<R> {

    private final String title;
    private final List<TableColumn<R>> columns;

    private TableExport(String title, List<TableColumn<R>> columns) {
        this.title = title;
        this.columns = List.copyOf(columns);
    }

    /** @param title the sheet's name, cut to the 31 characters that a workbook allows */
    public static <R> Columns<R> named(String title) {
        return new Columns<>(title);
    }

    /** Writes header and rows; the stream of rows is closed, the output is flushed and left open. */
    public void write(TableFormat format, Stream<R> rows, OutputStream out) throws IOException {
        try (rows) {
            switch (format) {
                case CSV -> new CsvTable<>(columns).write(rows.iterator(), out);
                case XLSX -> new XlsxTable<>(title, columns).write(rows.iterator(), out);
            }
        }
    }

    void writeSheet(Workbook workbook, Iterator<R> rows) throws IOException {
        new XlsxTable<>(title, columns).write(rows, workbook);
    }

    /** Columns in the order in which they are named. */
    public static final class Columns<R> {

        private final String title;
        private final List<TableColumn<R>> columns = new ArrayList<>();

        private Columns(String title) {
            this.title = title;
        }

        public Columns<R> text(String header, Function<R, @Nullable String> value) {
            return add(header, TableColumn.Kind.TEXT, value);
        }

        public Columns<R> money(String header, Function<R, @Nullable Money> value) {
            return add(header, TableColumn.Kind.MONEY, value);
        }

        public Columns<R> number(String header, Function<R, ? extends @Nullable Number> value) {
            return add(header, TableColumn.Kind.NUMBER, value);
        }

        /** A ratio as its number out of one hundred. */
        public Columns<R> percentage(String header, Function<R, @Nullable Percentage> value) {
            return add(header, TableColumn.Kind.NUMBER, row -> {
                Percentage ratio = value.apply(row);
                return ratio == null ? null : (BigDecimal) ratio.value();
            });
        }

        public Columns<R> date(String header, Function<R, @Nullable LocalDate> value) {
            return add(header, TableColumn.Kind.DATE, value);
        }

        public Columns<R> moment(String header, Function<R, @Nullable Instant> value) {
            return add(header, TableColumn.Kind.MOMENT, value);
        }

        public Columns<R> yesOrNo(String header, Function<R, @Nullable Boolean> value) {
            return add(header, TableColumn.Kind.YES_OR_NO, value);
        }

        public TableExport<R> asExport() {
            return new TableExport<>(title, columns);
        }

        private Columns<R> add(String header, TableColumn.Kind kind, Function<R, ? extends @Nullable Object> value) {
            columns.add(new TableColumn<>(header, kind, value));
            return this;
        }
    }
}
