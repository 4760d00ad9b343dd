package uk.police.portfolio.tabular;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;

class XlsxReadingTests {

    @Test
    void readsTextNumbersDatesAndTruthAsShown() throws IOException {
        byte[] file = workbook(sheet -> {
            sheet.value(0, 0, "Name");
            sheet.value(0, 1, "Cost");
            sheet.value(0, 2, "On");
            sheet.value(0, 3, "Live");
            sheet.value(2, 0, "=1+1");
            sheet.value(2, 1, new BigDecimal("1234567.10"));
            sheet.value(2, 2, LocalDate.of(2026, 11, 23));
            sheet.style(2, 2).format("dd/mm/yyyy").set();
            sheet.value(2, 3, true);
            sheet.value(3, 1, 0.1 + 0.2);
        });

        Sheet sheet = SheetReader.read(file).found().orElseThrow();

        assertThat(sheet.rows()).hasSize(2);
        SheetRow row = sheet.rows().get(0);
        assertThat(row.line()).isEqualTo(3);
        assertThat(List.of(row.text("Name"), row.text("Cost"), row.text("On"), row.text("Live")))
                .containsExactly("=1+1", "1234567.1", "2026-11-23", "yes");
        assertThat(sheet.rows().get(1).text("Cost")).isEqualTo("0.3");
    }

    @Test
    void refusesFormulasAndMergedCells() throws IOException {
        byte[] file = workbook(sheet -> {
            sheet.value(0, 0, "Cost");
            sheet.formula(1, 0, "SUM(1,2)");
            sheet.range(4, 0, 5, 1).merge();
        });

        SheetReading reading = SheetReader.read(file);

        assertThat(reading.faults()).extracting(CellFault::code).containsExactly("MERGED_CELLS", "FORMULA");
        assertThat(reading.faults().get(0).read()).isEqualTo("A5:B6");
        assertThat(reading.faults().get(1)).isEqualTo(new CellFault(2, "A", "=SUM(1,2)", "FORMULA"));
    }

    @Test
    void refusesMacros() throws IOException {
        byte[] file = with(plain(), "xl/vbaProject.bin", new byte[] {1});

        assertThat(codes(file)).containsExactly("HAS_MACROS");
    }

    @Test
    void refusesAFileThatUnpacksToFarMore() throws IOException {
        byte[] file = with(plain(), "xl/media/image1.png", new byte[50 * 1024 * 1024]);

        assertThat(file.length).isLessThan(200_000);
        assertThat(codes(file)).containsExactly("UNPACKS_TOO_LARGE");
    }

    @Test
    void refusesExternalEntities() throws IOException {
        byte[] file = edited(
                plain(),
                "xl/worksheets/sheet1.xml",
                xml -> xml.replaceFirst(
                        "<worksheet", "<!DOCTYPE worksheet [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><worksheet"));

        assertThat(codes(file)).contains("BROKEN_FILE");
    }

    @Test
    void refusesOtherZipsAndBrokenOnes() throws IOException {
        byte[] plain = plain();

        assertThat(codes(with(null, "word/document.xml", new byte[] {1}))).containsExactly("NOT_A_WORKBOOK");
        assertThat(codes(Arrays.copyOf(plain, plain.length / 2))).isNotEmpty();
        assertThat(codes(edited(plain, "xl/workbook.xml", xml -> "<broken"))).containsExactly("BROKEN_FILE");
    }

    private static List<String> codes(byte[] file) {
        return SheetReader.read(file).faults().stream().map(CellFault::code).toList();
    }

    private static byte[] plain() throws IOException {
        return workbook(sheet -> sheet.value(0, 0, "Name"));
    }

    private static byte[] workbook(Consumer<Worksheet> fill) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "test", "1.0")) {
            fill.accept(workbook.newWorksheet("Sheet"));
        }
        return out.toByteArray();
    }

    private static byte[] with(byte[] file, String name, byte[] part) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            if (file != null) {
                copy(file, zip, "", UnaryOperator.identity());
            }
            zip.putNextEntry(new ZipEntry(name));
            zip.write(part);
        }
        return out.toByteArray();
    }

    private static byte[] edited(byte[] file, String name, UnaryOperator<String> edit) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            copy(file, zip, name, edit);
        }
        return out.toByteArray();
    }

    private static void copy(byte[] file, ZipOutputStream to, String name, UnaryOperator<String> edit)
            throws IOException {
        try (ZipFile from = OfficePackage.open(file)) {
            for (ZipArchiveEntry entry : Collections.list(from.getEntries())) {
                to.putNextEntry(new ZipEntry(entry.getName()));
                String text = new String(from.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
                to.write((entry.getName().equals(name) ? edit.apply(text) : text).getBytes(StandardCharsets.UTF_8));
            }
        }
    }
}
