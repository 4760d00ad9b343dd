package uk.police.portfolio.spend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.transaction.BeforeTransaction;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.Money;
import uk.police.portfolio.spend.ledger.LineFiles;
import uk.police.portfolio.spend.ledger.SpendImports;
import uk.police.portfolio.spend.pack.MonthlyPacks;
import uk.police.portfolio.spend.returns.ReturnDirectory;
import uk.police.portfolio.spend.returns.ReturnLine;
import uk.police.portfolio.spend.returns.ReturnSubmission;
import uk.police.portfolio.spend.returns.ReturnUploads;
import uk.police.portfolio.spend.returns.SpendReturns;
import uk.police.portfolio.support.LibreOffice;
import uk.police.portfolio.support.MovableClock;
import uk.police.portfolio.support.People;
import uk.police.portfolio.support.PortalTest;
import uk.police.portfolio.support.SignIn;

/** Files that leave the portal open in LibreOffice: sums as numbers, words as words that run nothing, and the same totals. */
@PortalTest
@Transactional
class FilesInLibreOfficeTests {

    private static final String FINANCE = "portfolio-office/finance-lead";
    private static final String KENT = "kent/chief-finance-officer";
    private static final String HOSTILE = "@SUM(A1:A9)";

    @Autowired
    SpendImports imports;

    @Autowired
    SpendPicture picture;

    @Autowired
    SpendReturns returns;

    @Autowired
    ReturnDirectory directory;

    @Autowired
    ReturnUploads uploads;

    @Autowired
    ReturnSubmission submission;

    @Autowired
    MonthlyPacks packs;

    @Autowired
    Plans plans;

    @Autowired
    People people;

    @Autowired
    MovableClock clock;

    @Autowired
    MockMvcTester http;

    @BeforeTransaction
    void appoint() {
        List.of(FINANCE, KENT).forEach(people::holding);
    }

    @Test
    void everyKindOfFileOpensWithTheRightTypesAndTheSameTotals() throws Exception {
        LibreOffice office = LibreOffice.installed();
        LineFiles lines = LineFiles.file()
                .with("LO-1", "month", "9", "amount", "1234567.89", "supplier", HOSTILE)
                .with("LO-2", "month", "10", "amount", "-0.10", "product", "café, \"one\"")
                .with("LO-3", "month", "11", "amount", "0.20", "measure", "budget");
        imported(lines);
        plans.programme(
                "kent",
                "APPROVED",
                false,
                List.of("kent"),
                List.of("CAP-BLUEPRINT"),
                new Plans.Cost(2026, "REVENUE", "RUN", "1200.00"));
        String open = returned(lines);
        String approved = approved(open);
        clock.moveTo(LocalDate.of(2033, 3, 1));
        packs.make();
        clock.reset();

        Map<String, byte[]> files = new LinkedHashMap<>();
        for (String ending : List.of("csv", "xlsx")) {
            files.put("lines-" + ending + "." + ending, download("/spend/lines." + ending + "?body=kent", FINANCE));
            files.put(
                    "table-" + ending + "." + ending,
                    download("/spend/table." + ending + "?by=body&body=kent", FINANCE));
            files.put("return-" + ending + "." + ending, download(open + "/lines." + ending, KENT));
            files.put("programmes-" + ending + "." + ending, download("/programmes." + ending, FINANCE));
        }
        files.put("pack.xlsx", download(approved + "/pack.xlsx", KENT));
        packs.files("2033-02").stream()
                .filter(file -> file.name().matches(".*(xlsx|csv)"))
                .forEach(file -> files.put("monthly-" + file.name(), file.content()));
        Map<String, LibreOffice.Opened> opened = office.open(files);

        Money all = picture.totals(
                        SpendQuestion.everything().of(SpendDimension.BODY, "kent"), people.holding(FINANCE), List.of())
                .total();
        Money sent = Money.sum(directory.lines(reference(open), 0, 100, people.holding(KENT)).stream()
                .map(ReturnLine::amount)
                .toList());
        for (String ending : List.of("csv", "xlsx")) {
            assertThat(sum(opened, "lines-" + ending, "amount")).as(ending).isEqualByComparingTo(all.amount());
            assertThat(sum(opened, "return-" + ending, "amount")).as(ending).isEqualByComparingTo(sent.amount());
            words(opened, "lines-" + ending, "supplier");
            words(opened, "return-" + ending, "supplier");
            numbers(opened, "return-" + ending, "month");
            assertThat(rows(opened, "programmes-" + ending)).hasSizeGreaterThan(1);
        }
        assertThat(sum(opened, "pack.xlsx", "amount")).isEqualByComparingTo(sent.amount());
        assertThat(opened.keySet()).hasSize(files.size());
        opened.forEach((name, file) -> file.sheets()
                .values()
                .forEach(sheet ->
                        sheet.forEach(row -> assertThat(row).as(name).noneMatch(LibreOffice.Cell::isFormula))));
        assertThat(column(opened, "return-xlsx", "external_id"))
                .as("an id keeps its zeros")
                .contains(new LibreOffice.Cell("string", "0012", false));
    }

    private static List<List<LibreOffice.Cell>> rows(Map<String, LibreOffice.Opened> opened, String file) {
        String ending = file.endsWith("csv") ? ".csv" : file.endsWith(".xlsx") ? "" : ".xlsx";
        return Objects.requireNonNull(opened.get(file + ending), file).first();
    }

    private static List<LibreOffice.Cell> column(Map<String, LibreOffice.Opened> opened, String file, String header) {
        List<List<LibreOffice.Cell>> rows = rows(opened, file);
        int at = rows.get(0).stream().map(LibreOffice.Cell::value).toList().indexOf(header);
        assertThat(at).as(header + " of " + file).isNotNegative();
        return rows.stream()
                .skip(1)
                .filter(row -> row.size() > at)
                .map(row -> row.get(at))
                .toList();
    }

    private static void numbers(Map<String, LibreOffice.Opened> opened, String file, String header) {
        assertThat(column(opened, file, header))
                .isNotEmpty()
                .filteredOn(cell -> !cell.type().isEmpty())
                .isNotEmpty()
                .allMatch(cell -> cell.type().equals("float"));
    }

    private static BigDecimal sum(Map<String, LibreOffice.Opened> opened, String file, String header) {
        numbers(opened, file, header);
        return column(opened, file, header).stream()
                .filter(cell -> !cell.type().isEmpty())
                .map(cell -> new BigDecimal(cell.value()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static void words(Map<String, LibreOffice.Opened> opened, String file, String header) {
        assertThat(column(opened, file, header))
                .filteredOn(cell -> cell.value().contains("SUM"))
                .as("what looks like a formula stays words in " + file)
                .isNotEmpty()
                .allMatch(cell -> cell.type().equals("string") && !cell.isFormula());
    }

    private byte[] download(String path, String office) {
        MvcTestResult answer = http.get().uri(path).with(SignIn.as(office)).exchange();
        assertThat(answer).as(path).hasStatusOk();
        return answer.getResponse().getContentAsByteArray();
    }

    private static String reference(String page) {
        return page.substring(page.lastIndexOf('/') + 1);
    }

    private void imported(LineFiles lines) throws IOException {
        Path file = Files.write(Files.createTempFile("lines", ".csv"), lines.bytes());
        assertThat(imports.apply(file, "lines.csv", null, people.holding(FINANCE))
                        .faults())
                .isEmpty();
        Files.delete(file);
    }

    private String returned(LineFiles lines) throws IOException {
        returns.open(Actor.PORTAL);
        Actor kent = people.holding(KENT);
        String reference = directory.list(kent, 0, 1).get(0).reference();
        Path file = Files.write(
                Files.createTempFile("lines", ".csv"),
                lines.toString().replace("LO-1", "0012").replace("LO-", "LR-").getBytes(StandardCharsets.UTF_8));
        assertThat(uploads.confirm(reference, uploads.keep(reference, file, "return.csv", kent), "", kent))
                .isEmpty();
        Files.delete(file);
        return "/spend/returns/" + reference;
    }

    private String approved(String page) {
        Actor finance = people.holding(FINANCE);
        submission.submit(reference(page), "As agreed", people.holding(KENT));
        returns.takeUp(reference(page), finance);
        returns.approve(reference(page), finance);
        return page;
    }
}
