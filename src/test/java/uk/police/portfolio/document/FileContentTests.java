package uk.police.portfolio.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.police.portfolio.shared.Refusal;

class FileContentTests {

    @Test
    void tellsTheTypeByContent() throws IOException {
        assertThat(content("%PDF-1.7\n...").type()).contains(DocumentType.PDF);
        assertThat(new FileContent(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0}).type())
                .contains(DocumentType.PNG);
        assertThat(new FileContent(new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff, (byte) 0xe0}).type())
                .contains(DocumentType.JPEG);
        assertThat(zip("[Content_Types].xml", "word/document.xml").type()).contains(DocumentType.DOCX);
        assertThat(zip("[Content_Types].xml", "xl/workbook.xml").type()).contains(DocumentType.XLSX);
    }

    @Test
    void refusesWhatItDoesNotKnow() throws IOException {
        assertThat(refusal(content("<html><script>alert(1)</script>"))).isEqualTo("DOCUMENT_TYPE_NOT_ACCEPTED");
        assertThat(refusal(content("MZ..."))).isEqualTo("DOCUMENT_TYPE_NOT_ACCEPTED");
        assertThat(refusal(zip("readme.txt"))).isEqualTo("DOCUMENT_TYPE_NOT_ACCEPTED");
        assertThat(refusal(zip("[Content_Types].xml", "word/document.xml", "word/vbaProject.bin")))
                .isEqualTo("DOCUMENT_HAS_MACROS");
        assertThat(refusal(new FileContent(new byte[0]))).isEqualTo("DOCUMENT_EMPTY");
        byte[] large = Arrays.copyOf("%PDF-1.7".getBytes(StandardCharsets.UTF_8), FileContent.MOST_BYTES + 1);
        assertThat(refusal(new FileContent(large))).isEqualTo("DOCUMENT_TOO_LARGE");
        assertThat(new FileContent(Arrays.copyOf(large, FileContent.MOST_BYTES)).refusal())
                .isEmpty();
    }

    @Test
    void hashesTheBytes() {
        assertThat(content("abc").sha256())
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Business case.pdf | Business case.pdf",
                "CASE.PDF | CASE.pdf",
                "C:\\temp\\case.pdf | case.pdf",
                "../../etc/passwd | passwd.pdf",
                "invoice.pdf.exe | invoice.pdf.exe.pdf",
                "a\"b;c<d>\u202egpj.pdf | abcdgpj.pdf",
                "..pdf | document.pdf",
                "Achos busnes – ŵ.pdf | Achos busnes – ŵ.pdf"
            })
    void cleansTheName(String given, String clean) {
        assertThat(FileName.clean(given, DocumentType.PDF)).isEqualTo(clean);
    }

    @Test
    void cutsLongNamesAndGivesBlankOnesOne() {
        assertThat(FileName.clean("x".repeat(500) + ".jpeg", DocumentType.JPEG))
                .hasSize(124)
                .endsWith("x.jpg");
        assertThat(FileName.clean("\r\n", DocumentType.PNG)).isEqualTo("document.png");
    }

    private static String refusal(FileContent content) {
        return content.refusal().map(Refusal::code).orElse("none");
    }

    private static FileContent content(String text) {
        return new FileContent(text.getBytes(StandardCharsets.UTF_8));
    }

    private static FileContent zip(String... names) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (String name : names) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write('x');
            }
        }
        return new FileContent(out.toByteArray());
    }
}
