package uk.police.portfolio.tabular;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class CsvReadingTests {

    @Test
    void readsHeadersAndRowsWithTheirLines() {
        Sheet sheet = sheet("\ufeffName,Cost\r\n\"Smith, J\n& Co\",£5\r\n\r\nLast,\u00a07 \r\n");

        assertThat(sheet.headers()).containsExactly("Name", "Cost");
        assertThat(sheet.rows()).extracting(SheetRow::line).containsExactly(2, 5);
        assertThat(sheet.rows()).extracting(row -> row.text("name")).containsExactly("Smith, J\n& Co", "Last");
        assertThat(sheet.rows().get(1).text("COST")).isEqualTo("7");
        assertThat(sheet.rows().get(1).text("Colour")).isEmpty();
    }

    @Test
    void readsWindowsFilesAndTheirPounds() {
        SheetReading reading = SheetReader.read("Cost\n£5 – “net”".getBytes(Charset.forName("windows-1252")));

        assertThat(reading.found().orElseThrow().rows().get(0).text("Cost")).isEqualTo("£5 – “net”");
    }

    @Test
    void refusesWhatIsNotText() {
        assertThat(codes(SheetReader.read(new byte[] {'a', 0, 'b'}))).containsExactly("NOT_TEXT");
        assertThat(codes(SheetReader.read("a,b\n1,2".getBytes(StandardCharsets.UTF_16))))
                .containsExactly("NOT_TEXT");
        assertThat(codes(SheetReader.read(new byte[0]))).containsExactly("EMPTY");
    }

    @Test
    void namesEveryFaultOfTheHeadersAndRowsAtOnce() {
        SheetReading reading = read("Name,,NAME,\n1,2,3\n1,2,3,4,5\n1\n1,2,\u0007x,");

        assertThat(reading.faults())
                .extracting(CellFault::line, CellFault::column, CellFault::code)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(1, "B", "HEADER_MISSING"),
                        org.assertj.core.groups.Tuple.tuple(1, "C", "HEADER_TWICE"),
                        org.assertj.core.groups.Tuple.tuple(3, null, "TOO_MANY_CELLS"),
                        org.assertj.core.groups.Tuple.tuple(4, null, "TOO_FEW_CELLS"),
                        org.assertj.core.groups.Tuple.tuple(5, "NAME", "CONTROL_CHARACTER"));
        assertThat(reading.found()).isEmpty();
    }

    @Test
    void saysWhereAQuotationMarkIsMissing() {
        SheetReading reading = read("A,B\n1,2\n\"open,3\n4,5");

        assertThat(reading.faults())
                .extracting(CellFault::line, CellFault::code)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(2, "BROKEN_AFTER_LINE"));
    }

    @Test
    void stopsAtTheLimits() {
        ReadingLimits small = new ReadingLimits(40, 2, 2);

        assertThat(codes(SheetReader.read("A\n1\n2\n3".getBytes(StandardCharsets.UTF_8), small)))
                .containsExactly("TOO_MANY_ROWS");
        assertThat(codes(SheetReader.read("A,B,C\n1,2,3".getBytes(StandardCharsets.UTF_8), small)))
                .containsExactly("TOO_MANY_COLUMNS");
        assertThat(codes(SheetReader.read(new byte[41], small))).containsExactly("FILE_TOO_LARGE");
        assertThat(SheetReader.read("A\n1\n2".getBytes(StandardCharsets.UTF_8), small)
                        .isRefused())
                .isFalse();
    }

    @Test
    void listsMissingAndUnknownHeaders() {
        Sheet sheet = sheet("Name,Colour\nx,y");

        assertThat(sheet.missing(List.of("name", "Cost"))).containsExactly("Cost");
        assertThat(sheet.unknown(List.of("name", "Cost"))).containsExactly("Colour");
    }

    @Test
    void readsTheShippedReferenceFiles() throws Exception {
        try (var files = Files.list(Path.of("db/reference"))) {
            for (Path file : files.filter(f -> f.toString().endsWith(".csv")).toList()) {
                SheetReading reading = SheetReader.read(Files.readAllBytes(file));
                assertThat(reading.faults()).as(file.toString()).isEmpty();
            }
        }
    }

    private static Sheet sheet(String text) {
        return read(text).found().orElseThrow();
    }

    private static SheetReading read(String text) {
        return SheetReader.read(text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> codes(SheetReading reading) {
        return reading.faults().stream().map(CellFault::code).toList();
    }
}
