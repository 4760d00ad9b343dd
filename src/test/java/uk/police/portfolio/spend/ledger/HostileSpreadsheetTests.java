package uk.police.portfolio.spend.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.transaction.annotation.Transactional;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.Money;
import uk.police.portfolio.spend.file.Progress;
import uk.police.portfolio.support.PortalTest;

/** Files as strangers send them: each oddity is read as meant, or refused with the line, the column, what was read and why, in words. */
@PortalTest
@Transactional
class HostileSpreadsheetTests {

    private static final String CSV = LineFiles.file().with("HS-1").toString();

    @Autowired
    SpendImports imports;

    @Autowired
    MessageSource messages;

    static Stream<Arguments> refused() throws IOException {
        return Stream.of(
                Arguments.of("a picture called .csv", new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 1}, "NOT_TEXT", 0),
                Arguments.of("a document called .xlsx", zipped("word/document.xml", "<w/>"), "NOT_A_WORKBOOK", 0),
                Arguments.of("half a workbook", half(workbook(sheet -> {})), "BROKEN_FILE", 0),
                Arguments.of("nothing", new byte[0], "EMPTY", 0),
                Arguments.of("headings alone", text(LineFiles.file().toString()), "NO_LINES", 0),
                Arguments.of("a heading twice", text(CSV.replace("product", "supplier")), "HEADER_TWICE", 1),
                Arguments.of("a heading missing", text(CSV.replace("product", "")), "HEADER_MISSING", 1),
                Arguments.of("a column missing", text(CSV.replace("product", "prodcut")), "COLUMN_IS_MISSING", 1),
                Arguments.of("a formula in text", text(CSV.replace("Chat", "=cmd|' /C calc'!A0")), "FORMULA", 2),
                Arguments.of("an open quotation mark", text(CSV.replace("Chat", "\"Chat")), "BROKEN_AFTER_LINE", 1),
                Arguments.of("a control character", text(CSV.replace("Chat", "Ch\u0007at")), "CONTROL_CHARACTER", 2),
                Arguments.of("a fraction of a penny", text(CSV.replace("100.00", "100.001")), "NOT_MONEY", 2),
                Arguments.of("another currency", text(CSV.replace("100.00", "€100.00")), "NOT_MONEY", 2),
                Arguments.of(
                        "a number of eighteen digits", text(CSV.replace("100.00", "1".repeat(18))), "NOT_MONEY", 2),
                Arguments.of("a formula in a cell", workbook(sheet -> sheet.formula(1, 15, "SUM(1,2)")), "FORMULA", 2),
                Arguments.of(
                        "merged cells",
                        workbook(sheet -> sheet.range(3, 0, 4, 1).merge()),
                        "MERGED_CELLS",
                        0),
                Arguments.of("a macro", with(workbook(sheet -> {}), "xl/vbaProject.bin", new byte[1]), "HAS_MACROS", 0),
                Arguments.of(
                        "a zip bomb",
                        with(workbook(sheet -> {}), "xl/media/image1.png", new byte[600 * 1024 * 1024]),
                        "UNPACKS_TOO_LARGE",
                        0),
                Arguments.of("an external entity", entity(workbook(sheet -> {})), "BROKEN_FILE", 0),
                Arguments.of(
                        "a date where a month is asked for",
                        workbook(sheet -> {
                            sheet.value(1, 5, LocalDate.of(2026, 4, 1));
                            sheet.style(1, 5).format("dd/mm/yyyy").set();
                        }),
                        "NOT_A_MONTH",
                        2),
                Arguments.of("an error value", workbook(sheet -> sheet.value(1, 15, "#N/A")), "NOT_MONEY", 2));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refused")
    void whatCannotBeMeantIsRefusedInWords(String what, byte[] file, String code, int line) throws IOException {
        ImportOutcome outcome = preview(file);

        assertThat(outcome.isRefused()).as(what).isTrue();
        LineFault fault = outcome.faults().stream()
                .filter(each -> each.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new AssertionError(what + ": " + outcome.faults()));
        assertThat(fault.line()).as(what).isEqualTo(line);
        assertThat(messages.getMessage(fault.messageKey(), null, Locale.UK))
                .as(what)
                .contains(" ");
    }

    static Stream<Arguments> read() throws IOException {
        return Stream.of(
                Arguments.of("a byte order mark", text("\ufeff" + CSV), "100.00"),
                Arguments.of("lines that end in LF", text(CSV.replace("\r\n", "\n")), "100.00"),
                Arguments.of("lines that end in CR", text(CSV.replace("\r\n", "\r")), "100.00"),
                Arguments.of("Windows-1252", windows(CSV.replace("Supplier Ltd", "Société “A”")), "100.00"),
                Arguments.of("headings in capitals", text(CSV.replace("external_id", "External_ID")), "100.00"),
                Arguments.of(
                        "a pound sign and separators", text(CSV.replace("100.00", "\"£1,234,567.80\"")), "1234567.80"),
                Arguments.of("brackets for a credit", text(CSV.replace("100.00", "\"(£1,000.00)\"")), "-1000.00"),
                Arguments.of("a minus sign of typographers", text(CSV.replace("100.00", "\u221250")), "-50.00"),
                Arguments.of("blank lines between", text(CSV + ",,,,,,,,,,,,,,,,,\r\n\r\n"), "100.00"),
                Arguments.of("a workbook", workbook(sheet -> {}), "100.00"),
                Arguments.of("a workbook called .csv", workbook(sheet -> {}), "100.00"),
                Arguments.of(
                        "numbers as numbers",
                        workbook(sheet -> {
                            sheet.value(1, 5, 1);
                            sheet.value(1, 15, new BigDecimal("0.30"));
                            sheet.value(1, 9, false);
                        }),
                        "0.30"),
                Arguments.of("a hidden row", workbook(sheet -> sheet.hideRow(1)), "100.00"),
                Arguments.of("a hidden column", workbook(sheet -> sheet.hideColumn(15)), "100.00"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("read")
    void whatCanBeMeantIsReadSo(String what, byte[] file, String amount) throws IOException {
        ImportOutcome outcome = preview(file);

        assertThat(outcome.faults()).as(what).isEmpty();
        assertThat(outcome.posted().orElseThrow().sums())
                .as(what)
                .extracting(LineSum::amount)
                .containsExactly(Money.of(amount));
    }

    @Test
    void everyFaultOfALongFileIsToldAndNoneBeyondTheLimit() throws IOException {
        LineFiles file = LineFiles.file();
        for (int i = 0; i < 12_000; i++) {
            file.with("L-" + i, "amount", "none");
        }
        assertThat(preview(file.bytes()).faults()).hasSize(LineReading.MOST_FAULTS);
    }

    private ImportOutcome preview(byte[] content) throws IOException {
        Path file = Files.createTempFile("hostile", ".csv");
        try {
            Files.write(file, content);
            return imports.preview(file, "lines.csv", Progress.UNSEEN, Actor.PORTAL);
        } finally {
            Files.delete(file);
        }
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] windows(String text) {
        return text.getBytes(Charset.forName("windows-1252"));
    }

    /** One sound line, and what is done to its sheet afterwards. */
    private static byte[] workbook(Consumer<Worksheet> then) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "test", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("Sheet");
            Map<String, String> line = LineFiles.line("HS-2");
            List<String> columns = new ArrayList<>(line.keySet());
            for (int i = 0; i < columns.size(); i++) {
                sheet.value(0, i, columns.get(i));
                sheet.value(1, i, line.get(columns.get(i)));
            }
            then.accept(sheet);
        }
        return out.toByteArray();
    }

    private static byte[] half(byte[] file) {
        return Arrays.copyOf(file, file.length / 2);
    }

    private static byte[] zipped(String name, String content) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content.getBytes(StandardCharsets.UTF_8));
        }
        return out.toByteArray();
    }

    private static byte[] with(byte[] file, String name, byte[] part) throws IOException {
        return copied(file, "", "", name, part);
    }

    private static byte[] entity(byte[] file) throws IOException {
        return copied(
                file,
                "<worksheet",
                "<!DOCTYPE worksheet [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><worksheet",
                "docProps/extra.xml",
                text("<x/>"));
    }

    private static byte[] copied(byte[] file, String from, String to, String name, byte[] part) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipFile in = ZipFile.builder().setByteArray(file).get();
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (ZipArchiveEntry entry : Collections.list(in.getEntries())) {
                zip.putNextEntry(new ZipEntry(entry.getName()));
                byte[] content = in.getInputStream(entry).readAllBytes();
                zip.write(
                        entry.getName().endsWith("sheet1.xml") && !from.isEmpty()
                                ? text(new String(content, StandardCharsets.UTF_8).replaceFirst(from, to))
                                : content);
            }
            zip.putNextEntry(new ZipEntry(name));
            zip.write(part);
        }
        return out.toByteArray();
    }
}
