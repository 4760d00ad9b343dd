package uk.police.portfolio.spend.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.transaction.BeforeTransaction;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;
import uk.police.portfolio.spend.ledger.LineFiles;
import uk.police.portfolio.spend.ledger.SpendImports;
import uk.police.portfolio.support.MovableClock;
import uk.police.portfolio.support.People;
import uk.police.portfolio.support.PortalTest;
import uk.police.portfolio.support.SignIn;

/** What a pack is frozen as: what everybody may read, once and for ever. */
@PortalTest
@Transactional
class MonthlyPackTests {

    private static final String FINANCE = "portfolio-office/finance-lead";

    @Autowired
    MonthlyPacks packs;

    @Autowired
    SpendImports imports;

    @Autowired
    People people;

    @Autowired
    MovableClock clock;

    @Autowired
    MockMvcTester http;

    @BeforeTransaction
    void appoint() {
        people.holding(FINANCE);
    }

    @Test
    void itHasEveryTableAndNoRestrictedFigureButInTheNationalTotals() throws IOException {
        imported("PACK-1", "gwent", "750.00", "false");
        imported("PACK-2", "gwent", "5000.00", "true");
        clock.moveTo(LocalDate.of(2032, 3, 1));
        packs.make();

        List<PackFile> files = packs.files("2032-02");
        assertThat(files)
                .extracting(PackFile::name)
                .containsExactly(
                        "spend-2032-02.xlsx",
                        "spend-2032-02.pdf",
                        "spend-2032-02-forecast-range.csv",
                        "spend-2032-02-movement.csv",
                        "spend-2032-02-years.csv");
        try (ReadableWorkbook book =
                new ReadableWorkbook(new ByteArrayInputStream(files.get(0).content()))) {
            assertThat(book.getSheets().map(Sheet::getName))
                    .containsExactly(
                            "About", "By year", "By body", "Funding", "Headroom", "Movement", "Forecast range");
            assertThat(text(book, "By body")).contains("gwent|Gwent Police|750");
            // What other tests have approved is registered beside it, and forecast by nobody.
            assertThat(text(book, "By year")).containsPattern("2030-31\\|[0-9.]+\\|0.00\\|5750.00\\|");
            assertThat(text(book, "About"))
                    .contains("29 February 2032", "Excluded, but for the national totals by year");
            assertThat(text(book, "Movement"))
                    .as("nothing came in during February")
                    .doesNotContain("gwent");
            assertThat(text(book, "Forecast range")).contains("2030-31|");
        }
        try (PDDocument document = Loader.loadPDF(files.get(1).content())) {
            assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(new PDFTextStripper().getText(document))
                    .contains("February 2032", "£5,750.00", "Gwent Police £750.00", "P90");
        }
        assertThat(new String(files.get(4).content(), StandardCharsets.UTF_8))
                .containsPattern("2030-31,[0-9.]+,0.00,5750.00,");
        assertThat(files).allSatisfy(file -> assertThat(file.content().length).isLessThan(60_000));
    }

    @Test
    void itStaysAsItWasMadeWhateverComesIn() throws IOException {
        imported("PACK-3", "gwent", "750.00", "false");
        clock.moveTo(LocalDate.of(2032, 5, 1));
        packs.make();
        byte[] before = packs.files("2032-04").get(0).content();
        imported("PACK-4", "gwent", "1.00", "false");
        packs.make();
        assertThat(packs.files("2032-04").get(0).content()).isEqualTo(before);
        assertThat(http.get()
                        .uri("/spend/packs/2032-04")
                        .with(SignIn.as(people.holding(FINANCE)))
                        .exchange())
                .hasStatusOk()
                .bodyText()
                .contains(
                        "/spend/packs/2032-04/files/spend-2032-04.xlsx",
                        "as-at=2032-04-30&amp;since=2032-03-31",
                        "/spend/range?");
    }

    @Test
    void movementIsAskedUpToTheEndOfADay() throws IOException {
        clock.moveTo(LocalDate.of(2032, 6, 10));
        imported("PACK-5", "gwent", "750.00", "false");
        clock.moveTo(LocalDate.of(2032, 7, 10));
        imported("PACK-6", "gwent", "40.00", "false");
        clock.moveTo(LocalDate.of(2032, 8, 10));
        assertThat(movement("as-at=2032-06-30&since=2032-05-31"))
                .contains("a change of £750", "at the end of 30 June 2032");
        assertThat(movement("as-at=2032-07-31&since=2032-06-30")).contains("a change of £40");
        assertThat(movement("since=2032-05-31")).contains("a change of £790", "is now");
    }

    private String movement(String query) throws IOException {
        return http.get()
                .uri("/spend/movement?body=gwent&" + query)
                .with(SignIn.as(people.holding(FINANCE)))
                .exchange()
                .getResponse()
                .getContentAsString();
    }

    private static String text(ReadableWorkbook book, String sheet) throws IOException {
        StringBuilder text = new StringBuilder();
        for (Row row : book.findSheet(sheet).orElseThrow().read()) {
            row.forEach(cell -> text.append(cell == null ? "" : cell.getText()).append('|'));
            text.append('\n');
        }
        return text.toString();
    }

    private void imported(String id, String body, String amount, String restricted) throws IOException {
        Path file = Files.createTempFile("pack", ".csv");
        Files.write(
                file,
                LineFiles.file()
                        .with(
                                id,
                                "body",
                                body,
                                "financial_year",
                                "2030-31",
                                "month",
                                "1",
                                "restricted",
                                restricted,
                                "amount",
                                amount)
                        .bytes());
        assertThat(imports.apply(file, id + ".csv", null, people.holding(FINANCE))
                        .faults())
                .isEmpty();
        Files.delete(file);
    }
}
