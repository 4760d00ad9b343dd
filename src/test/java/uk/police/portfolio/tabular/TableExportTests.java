package uk.police.portfolio.tabular;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.police.portfolio.shared.Money;

class TableExportTests {

    private record Line(String name, Money cost, LocalDate on) {}

    private static final TableExport<Line> TABLE = TableExport.<Line>named(
                    "A/B: a very long title that no workbook would take")
            .text("Name", Line::name)
            .money("Cost", Line::cost)
            .date("On", Line::on)
            .moment("At", line -> Instant.parse("2026-07-01T12:00:00Z"))
            .number("Count", line -> 3)
            .yesOrNo("Big", line -> line.cost() != null)
            .asExport();

    @Test
    void carriesTheSameDataInBothFormats() throws IOException {
        List<Line> lines = List.of(
                new Line("Plain, \"quoted\"\nand two lines", Money.of("-1234567.89"), LocalDate.of(2026, 11, 23)),
                new Line("Blank", null, null));

        Sheet csv = SheetReader.read(written(TableFormat.CSV, lines)).found().orElseThrow();
        Sheet xlsx = SheetReader.read(written(TableFormat.XLSX, lines)).found().orElseThrow();

        assertThat(csv.headers()).isEqualTo(xlsx.headers());
        for (int i = 0; i < lines.size(); i++) {
            for (String header : List.of("Name", "On", "Count", "Big")) {
                assertThat(csv.rows().get(i).text(header))
                        .isEqualTo(xlsx.rows().get(i).text(header));
            }
            assertThat(CellParser.money(csv.rows().get(i).text("Cost")))
                    .isEqualTo(CellParser.money(xlsx.rows().get(i).text("Cost")));
        }
        assertThat(csv.rows().get(0).text("At")).isEqualTo("2026-07-01 13:00:00");
        assertThat(xlsx.rows().get(0).text("At")).isEqualTo("2026-07-01T13:00");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(1)", "\t=1", "\r=1", "\n=1"})
    void neutralisesTextThatASpreadsheetWouldRun(String hostile) throws IOException {
        String csv = new String(
                written(TableFormat.CSV, List.of(new Line(hostile, Money.of("-1.00"), null))), StandardCharsets.UTF_8);

        assertThat(csv).startsWith("\ufeffName,Cost").contains("'" + hostile).contains(",-1.00,");
    }

    @Test
    void keepsHostileTextAsTextInAWorkbook() throws IOException {
        byte[] file = written(TableFormat.XLSX, List.of(new Line("=cmd|' /C calc'!A0\u0001", null, null)));

        SheetReading reading = SheetReader.read(file);
        assertThat(reading.faults()).isEmpty();
        assertThat(reading.found().orElseThrow().rows().get(0).text("Name")).isEqualTo("=cmd|' /C calc'!A0");
    }

    @Test
    void writesManyRowsWithoutHoldingThem() throws IOException {
        Line line = new Line("x".repeat(2_000), Money.of("1.00"), LocalDate.of(2026, 1, 1));
        CountingOutput out = new CountingOutput();

        TABLE.write(
                TableFormat.XLSX, IntStream.range(0, 20_000).mapToObj(i -> line).peek(l -> out.rows++), out);

        assertThat(out.rowsAtFirstByte).isLessThan(5_000);
    }

    @Test
    void goesOnInAnotherSheetWhereOneCannotHoldEveryRow() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        List<TableColumn<Integer>> columns =
                List.of(new TableColumn<>("amount", TableColumn.Kind.NUMBER, (Integer row) -> row));
        new XlsxTable<>("Lines of all bodies that are there", columns, 4)
                .write(IntStream.rangeClosed(1, 7).boxed().iterator(), out);

        List<String> names = new ArrayList<>();
        int total = 0;
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            for (org.dhatim.fastexcel.reader.Sheet sheet : workbook.getSheets().toList()) {
                names.add(sheet.getName());
                List<Row> rows = sheet.read();
                assertThat(rows.get(0).getCellText(0)).isEqualTo("amount");
                total += rows.stream()
                        .skip(1)
                        .mapToInt(row -> row.getCellAsNumber(0).orElseThrow().intValueExact())
                        .sum();
            }
        }
        assertThat(names)
                .containsExactly(
                        "Lines of all bodies that are th",
                        "Lines of all bodies that ar (2)",
                        "Lines of all bodies that ar (3)");
        assertThat(total).as("no row is lost, and none is there twice").isEqualTo(28);
    }

    @Test
    void closesItsRows() throws IOException {
        boolean[] closed = {false};

        TABLE.write(TableFormat.CSV, Stream.<Line>empty().onClose(() -> closed[0] = true), new ByteArrayOutputStream());

        assertThat(closed[0]).isTrue();
    }

    private static byte[] written(TableFormat format, List<Line> lines) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        TABLE.write(format, lines.stream(), out);
        return out.toByteArray();
    }

    private static final class CountingOutput extends OutputStream {

        private int rows;
        private int rowsAtFirstByte = Integer.MAX_VALUE;

        @Override
        public void write(int b) {
            rowsAtFirstByte = Math.min(rowsAtFirstByte, rows);
        }
    }
}
