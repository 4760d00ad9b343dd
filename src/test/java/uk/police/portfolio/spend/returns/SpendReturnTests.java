package uk.police.portfolio.spend.returns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.ByteArrayInputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.FileSystemResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.context.transaction.BeforeTransaction;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.FinancialYear;
import uk.police.portfolio.shared.Money;
import uk.police.portfolio.shared.NotFoundException;
import uk.police.portfolio.shared.RefusedException;
import uk.police.portfolio.shared.Sha256;
import uk.police.portfolio.spend.Plans;
import uk.police.portfolio.spend.SpendDimension;
import uk.police.portfolio.spend.SpendMeasure;
import uk.police.portfolio.spend.SpendPicture;
import uk.police.portfolio.spend.SpendQuestion;
import uk.police.portfolio.spend.ledger.LineColumns;
import uk.police.portfolio.spend.ledger.LineFault;
import uk.police.portfolio.spend.ledger.LineFiles;
import uk.police.portfolio.spend.ledger.SpendImports;
import uk.police.portfolio.spend.range.ForecastRanges;
import uk.police.portfolio.support.MovableClock;
import uk.police.portfolio.support.People;
import uk.police.portfolio.support.PortalTest;
import uk.police.portfolio.support.SignIn;
import uk.police.portfolio.tabular.TableFormat;

/** A quarter's return, from opening to the figures that it replaces. */
@PortalTest
@Transactional
class SpendReturnTests {

    @Autowired
    SpendReturns returns;

    @Autowired
    ReturnDirectory directory;

    @Autowired
    ReturnSubmission submission;

    @Autowired
    ReturnUploads uploads;

    @Autowired
    Plans plans;

    @Autowired
    SpendImports imports;

    @Autowired
    SpendPicture picture;

    @Autowired
    ForecastRanges ranges;

    @Autowired
    MovableClock clock;

    @Autowired
    People people;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MockMvcTester http;

    @BeforeTransaction
    void appoint() {
        List.of("portfolio-office/finance-lead", "kent/chief-finance-officer", "essex/chief-finance-officer")
                .forEach(people::holding);
    }

    @Test
    void approvingReplacesEarlierForecastOfItsMonthsAndClosesTheQuarter() throws Exception {
        // Forecast for a month before the quarter, one in it, one after it, and an actual that came early.
        post(LineFiles.file()
                .with("P-1", "month", "1", "amount", "1")
                .with("P-2", "month", "4", "amount", "20")
                .with("P-3", "month", "10", "amount", "300")
                .with("P-4", "month", "4", "amount", "4000", "measure", "committed"));
        String reference = opened();
        assertThat(directory.lines(reference, 0, 10, kent()))
                .as("prefilled with the last forecast from the quarter on")
                .extracting(ReturnLine::amount)
                .containsExactly(Money.of("20.00"), Money.of("300.00"));

        assertThat(write(
                        reference,
                        LineFiles.file()
                                .with("K-1", "month", "4", "amount", "25", "measure", "actual")
                                .with("K-2", "month", "10", "amount", "310")
                                .with("K-3", "month", "11", "amount", "7")))
                .isEmpty();
        submission.submit(reference, "As agreed", kent());
        returns.takeUp(reference, finance());
        returns.approve(reference, finance());

        assertThat(total(SpendMeasure.FORECAST)).isEqualTo(Money.of("318.00"));
        assertThat(total(SpendMeasure.ACTUAL)).isEqualTo(Money.of("25.00"));
        assertThat(total(SpendMeasure.COMMITTED)).isEqualTo(Money.of("4000.00"));
        assertThat(total(SpendMeasure.REGISTERED)).isEqualTo(Money.of("343.00"));
        totalsAreTheirLines();
        assertThat(directory.pack(reference, kent())).isEqualTo(directory.pack(reference, finance()));
        assertThatThrownBy(() -> submission.submit(reference, "As agreed", kent()))
                .isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> jdbc.sql("update spend_return_line set amount = 1 where external_id = 'K-1'")
                        .update())
                .hasMessageContaining("kept as it was approved");
    }

    @Test
    void aShareOfWhatOthersSentInIsReturnedAsItCameAndADraftOfTheirsIsUnknown() throws Exception {
        String sentIn = othersPlan("SUBMITTED");
        othersPlan("DRAFT");
        String reference = opened();

        List<ReturnLine> lines = directory.lines(reference, 0, 50, kent());
        assertThat(lines).hasSize(9).extracting(ReturnLine::programme).containsOnly(sentIn);

        Path file = Files.createTempFile("return", ".csv");
        try (OutputStream out = Files.newOutputStream(file)) {
            ReturnTable.COLUMNS.write(TableFormat.CSV, lines.stream(), out);
        }
        UUID upload = uploads.keep(reference, file, "return.csv", kent());
        Files.delete(file);
        assertThat(uploads.confirm(reference, upload, "", kent())).isEmpty();
    }

    private String othersPlan(String status) {
        return plans.programme(
                "essex",
                status,
                false,
                List.of("kent"),
                List.of("CAP-BLUEPRINT"),
                new Plans.Cost(2026, "REVENUE", "RUN", "1200.00"));
    }

    @Test
    void whatApprovedReturnsReviseIsTheProgrammesForecastHistory() throws Exception {
        String programme = plans.programme(
                "kent",
                "APPROVED",
                false,
                List.of("kent"),
                List.of("CAP-BLUEPRINT"),
                new Plans.Cost(2030, "REVENUE", "RUN", "1200.00"));
        SpendQuestion question = SpendQuestion.everything()
                .of(SpendDimension.PROGRAMME, programme)
                .between(new FinancialYear(2026), new FinancialYear(2030));
        int before = ranges.of(question, question.years(), finance()).ofHistory();
        String[] amounts = {"1000.00", "1100.00", "990.00", "1200.00"};
        for (int i = 0; i < amounts.length; i++) {
            clock.moveTo(LocalDate.of(2027 + i, 7, 10));
            String reference = opened();
            write(
                    reference,
                    LineFiles.file()
                            .with(
                                    "H-" + i,
                                    "programme",
                                    programme,
                                    "service",
                                    "",
                                    "financial_year",
                                    "2030-31",
                                    "month",
                                    "9",
                                    "amount",
                                    amounts[i])
                            .with(
                                    "HR-" + i,
                                    "programme",
                                    programme,
                                    "service",
                                    "",
                                    "financial_year",
                                    "2030-31",
                                    "month",
                                    "9",
                                    "amount",
                                    "77000.00",
                                    "restricted",
                                    "true"));
            submission.submit(reference, "As agreed", kent());
            returns.takeUp(reference, finance());
            returns.approve(reference, finance());
        }

        assertThat(jdbc.sql("""
                        select n.was_amount || ' ' || n.became_amount from spend_forecast_revision n
                          join programme p on p.id = n.programme_id join spend_return r on r.id = n.return_id
                         where p.reference = ? order by r.financial_year
                        """).param(programme).query(String.class).list())
                .as("each against the return before, without restricted lines")
                .containsExactly("1000.00 1100.00", "1100.00 990.00", "990.00 1200.00");
        assertThat(ranges.of(question, question.years(), finance()).ofHistory())
                .as("three revisions are a history")
                .isEqualTo(before + 1);
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void linesAreAddedAndRemovedInTheGridAndNothingTypedIsLost() throws Exception {
        post(LineFiles.file().with("G-1", "month", "10", "amount", "20").with("G-2", "month", "11", "amount", "30"));
        String reference = opened();
        MockMvcTester.MockMvcRequestBuilder line = http.post()
                .uri("/spend/returns/" + reference + "/line")
                .with(csrf())
                .with(SignIn.as("kent/chief-finance-officer"));
        for (Map.Entry<String, String> field : Map.of(
                        "service", "MESSAGING",
                        "capability", "CAP-BLUEPRINT",
                        "financialYear", "2026-27",
                        "month", "12",
                        "nature", "revenue",
                        "purpose", "run",
                        "legacy", "false",
                        "fundingSource", "FORCE_BUDGET",
                        "priceBasis", "nominal",
                        "measure", "forecast")
                .entrySet()) {
            line = line.param(field.getKey(), field.getValue());
        }
        assertThat(line.param("restricted", "false")
                        .param("supplier", "Typed Ltd")
                        .exchange())
                .as("the amount is missing, and what was typed is still there")
                .hasStatus(422)
                .bodyText()
                .contains("href=\"#amount\"", "value=\"Typed Ltd\"");
        assertThat(line.param("amount", "£1,000.50").exchange()).hasRedirectedUrl("/spend/returns/" + reference);
        assertThat(directory.lines(reference, 0, 10, kent()))
                .extracting(ReturnLine::amount, ReturnLine::supplier, ReturnLine::externalId)
                .contains(tuple(Money.of("1000.50"), "Typed Ltd", reference + "/3"));

        assertThat(typed(reference, version(reference), "remove", "1", "amount-2", "nonsense", "was-2", "30.00"))
                .as("nothing is removed, and what was typed is still there")
                .hasStatus(422)
                .bodyText()
                .contains("value=\"nonsense\"");
        assertThat(directory.lines(reference, 0, 10, kent())).hasSize(3);
        assertThat(typed(reference, version(reference), "remove", "1", "amount-2", "31.00", "was-2", "30.00"))
                .hasRedirectedUrl("/spend/returns/" + reference);
        assertThat(directory.lines(reference, 0, 10, kent()))
                .extracting(ReturnLine::amount)
                .as("what was typed elsewhere on the page is saved with it")
                .containsExactly(Money.of("31.00"), Money.of("1000.50"));
        assertThat(http.get().uri("/spend/returns/" + reference).with(SignIn.as("kent/chief-finance-officer")))
                .as("a line of the last return that is gone is a difference")
                .bodyText()
                .contains("£50.00", "£1,031.50", "£981.50");
        assertThat(typed(reference, version(reference), "add", "line", "amount-2", "32.00", "was-2", "31.00"))
                .hasRedirectedUrl("/spend/returns/" + reference + "/line");
        assertThat(directory.lines(reference, 0, 10, kent()).get(0).amount()).isEqualTo(Money.of("32.00"));
    }

    @Test
    void remarksOnAnyPageOfLinesAreKeptAndComeBackWithTheNextUpload() throws Exception {
        String reference = opened();
        LineFiles lines = LineFiles.file();
        for (int i = 1; i <= 130; i++) {
            lines = lines.with("Q-" + i, "month", "11", "amount", "" + i);
        }
        write(reference, lines);
        submission.submit(reference, "As agreed", kent());
        returns.takeUp(reference, finance());
        assertThat(remarked(reference, "remark-3", "Why three?")).hasRedirectedUrl("/spend/returns/" + reference);
        assertThat(remarked(reference, "remark-120", "Why so much?", "after", "100"))
                .hasRedirectedUrl("/spend/returns/" + reference + "?after=100");
        assertThat(http.get()
                        .uri("/spend/returns/" + reference + "?after=100")
                        .with(SignIn.as("portfolio-office/finance-lead")))
                .bodyText()
                .contains("value=\"Why so much?\"");
        assertThat(http.get().uri("/spend/returns/" + reference).with(SignIn.as("kent/chief-finance-officer")))
                .as("the body reads them once it is sent back")
                .bodyText()
                .doesNotContain("Why three?");
        returns.requestChanges(reference, "See the lines", Map.of(), finance());
        write(reference, lines.with("Q-131", "month", "11", "amount", "1"));
        assertThat(directory.lines(reference, 0, 200, kent()).stream()
                        .filter(line -> !line.remark().isEmpty())
                        .map(line -> line.externalId() + " " + line.remark()))
                .containsExactly("Q-3 Why three?", "Q-120 Why so much?");
    }

    private MvcTestResult remarked(String reference, String... fields) {
        MockMvcTester.MockMvcRequestBuilder request = http.post()
                .uri("/spend/returns/" + reference + "/remarks")
                .with(csrf())
                .with(SignIn.as("portfolio-office/finance-lead"));
        for (int i = 0; i < fields.length; i += 2) {
            request = request.param(fields[i], fields[i + 1]);
        }
        return request.exchange();
    }

    @Test
    void theTemplateHasTheCodesOfTheBodyOnASheetOfTheirOwnAndComesBackAsItIs() throws Exception {
        String programme = plans.programme(
                "kent",
                "APPROVED",
                false,
                List.of("kent"),
                List.of("CAP-BLUEPRINT"),
                new Plans.Cost(2026, "REVENUE", "RUN", "1200.00"));
        post(LineFiles.file().with("T-1", "month", "10", "amount", "20", "supplier", "Known Ltd"));
        String reference = opened();
        byte[] template = http.get()
                .uri("/spend/returns/" + reference + "/lines.xlsx")
                .with(SignIn.as("kent/chief-finance-officer"))
                .exchange()
                .getResponse()
                .getContentAsByteArray();
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(template))) {
            assertThat(book.getSheets().map(sheet -> sheet.getName())).containsExactly("Return", "Codes");
            String codes = book.findSheet("Codes").orElseThrow().read().stream()
                    .map(row -> row.getCellText(0) + " " + row.getCellText(1))
                    .collect(Collectors.joining("|"));
            assertThat(codes)
                    .contains("body kent", "programme " + programme, "service MESSAGING", "capability CAP-BLUEPRINT")
                    .contains("supplier Known Ltd", "product Chat", "category Licences", "funding_source FORCE_BUDGET")
                    .contains("measure forecast", "nature capital");
        }
        assertThat(http.get()
                        .uri("/spend/returns/" + reference + "/codes.csv")
                        .with(SignIn.as("kent/chief-finance-officer")))
                .bodyText()
                .contains("supplier,Known Ltd", "programme," + programme);
        Path file = Files.write(Files.createTempFile("return", ".xlsx"), template);
        assertThat(uploads.confirm(reference, uploads.keep(reference, file, "return.xlsx", kent()), "", kent()))
                .as("the first sheet is read")
                .isEmpty();
        Files.delete(file);
    }

    @Test
    void everyBodyThatReturnsIsAskedAndThoseThatAreNoForceAreListedApart() {
        returns.open(Actor.PORTAL);
        Actor finance = finance();
        assertThat(directory.list(ReturningBodies.FORCES, finance, 0, 43))
                .as("territorial forces, of which 43 are asked")
                .extracting(ReturnRow::bodyCode)
                .contains("kent", "essex")
                .doesNotContain("british-transport-police");
        String others = directory.list(ReturningBodies.OTHERS, finance, 0, 50).stream()
                .filter(row -> row.quarter() == 2)
                .map(ReturnRow::bodyCode)
                .distinct()
                .toList()
                .toString();
        // Other tests put further bodies on the register.
        List<String> asked = jdbc.sql(
                        "select code from body where kind = 'NON_TERRITORIAL_FORCE' and from_on <= '2026-11-26' and (to_on is null or to_on >= '2026-11-26')")
                .query(String.class)
                .list();
        assertThat(asked)
                .contains("btp", "nca", "mdp", "cnc")
                .allSatisfy(code -> assertThat(others).contains(code));
        assertThat(http.get().uri("/spend/returns").with(SignIn.as("portfolio-office/finance-lead")))
                .bodyText()
                .contains("The quarter that ended last is quarter 2 of 2026-27, from July 2026 to September 2026")
                .contains(
                        "Of the other bodies that return, %1$d of %1$d have not returned".formatted(asked.size()),
                        "bodies=others");
        assertThat(http.get().uri("/spend/returns?bodies=others").with(SignIn.as("portfolio-office/finance-lead")))
                .bodyText()
                .contains("Other bodies")
                .doesNotContain("Kent Police");
    }

    @Test
    void aReminderLeavesTheListOnItsPage() {
        returns.open(Actor.PORTAL);
        String reference =
                directory.list(ReturningBodies.FORCES, finance(), 20, 1).get(0).reference();
        assertThat(http.get().uri("/spend/returns?page=2").with(SignIn.as("portfolio-office/finance-lead")))
                .bodyText()
                .contains("value=\"?page=2&amp;size=20\"");
        assertThat(http.post()
                        .uri("/spend/returns/" + reference + "/reminder")
                        .param("listed", "?page=2&size=20")
                        .with(csrf())
                        .with(SignIn.as("portfolio-office/finance-lead")))
                .hasRedirectedUrl("/spend/returns?page=2&size=20");
        String another =
                directory.list(ReturningBodies.FORCES, finance(), 21, 1).get(0).reference();
        assertThat(http.post()
                        .uri("/spend/returns/" + another + "/reminder")
                        .param("listed", "//elsewhere.example")
                        .with(csrf())
                        .with(SignIn.as("portfolio-office/finance-lead")))
                .hasRedirectedUrl("/spend/returns");
    }

    @Test
    void aReturnThatIsLeftAsItIsChangesNothing() throws Exception {
        plans.programme(
                "kent",
                "APPROVED",
                false,
                List.of("kent"),
                List.of("CAP-BLUEPRINT"),
                new Plans.Cost(2026, "REVENUE", "RUN", "1200.00"));
        post(LineFiles.file()
                .with("U-1", "month", "4", "amount", "20")
                .with("U-2", "month", "4", "amount", "-5")
                .with("U-3", "month", "5", "amount", "50", "measure", "budget")
                .with("U-4", "month", "11", "amount", "60", "measure", "budget")
                .with("U-5", "month", "4", "amount", "25", "measure", "actual")
                .with("U-6", "month", "5", "amount", "26", "measure", "actual")
                .with("U-7", "month", "6", "amount", "27", "measure", "actual"));
        Money forecast = total(SpendQuestion.everything(), SpendMeasure.FORECAST);
        Money registered = total(SpendQuestion.everything(), SpendMeasure.REGISTERED);
        String reference = opened();
        assertThat(directory.lines(reference, 0, 10, kent()))
                .as("budget, forecast and the plans of what is not returned")
                .extracting(ReturnLine::measure, ReturnLine::amount)
                .contains(
                        tuple("forecast", Money.of("15.00")),
                        tuple("budget", Money.of("50.00")),
                        tuple("budget", Money.of("60.00")),
                        tuple("forecast", Money.of("100.00")))
                .hasSize(9);
        assertThat(uploads.movements(directory.details(reference, kent()).row().id()))
                .isEmpty();

        submission.submit(reference, "", kent());
        returns.takeUp(reference, finance());
        returns.approve(reference, finance());

        assertThat(total(SpendMeasure.BUDGET)).isEqualTo(Money.of("110.00"));
        assertThat(total(SpendMeasure.ACTUAL)).isEqualTo(Money.of("78.00"));
        assertThat(total(SpendQuestion.everything(), SpendMeasure.FORECAST))
                .isEqualTo(forecast.plus(Money.of("600.00")));
        assertThat(total(SpendQuestion.everything(), SpendMeasure.REGISTERED)).isEqualTo(registered);
        totalsAreTheirLines();
    }

    @Test
    void aQuarterWithoutItsActualIsSentInOnlyWithAnExplanation() throws Exception {
        post(LineFiles.file().with("Y-1", "month", "4", "amount", "20").with("Y-2", "month", "8", "amount", "30"));
        String reference = opened();
        assertThatThrownBy(() -> submission.submit(reference, " ", kent()))
                .isInstanceOf(RefusedException.class)
                .hasMessage("[RETURN_WITHOUT_ACTUAL]");
        String page = "/spend/returns/" + reference;
        assertThat(submitted(page, " "))
                .hasStatus(422)
                .bodyText()
                .contains("There is no actual for July 2026,", "href=\"#explanation\"", "Enter an explanation");
        assertThat(submitted(page, "The ledger closes late")).hasRedirectedUrl(page);
        assertThat(http.get().uri(page).with(SignIn.as("portfolio-office/finance-lead")))
                .bodyText()
                .contains("What the body explains", "The ledger closes late");
    }

    @Test
    void aLargeChangeInTheGridIsExplainedLikeOneInAFile() throws Exception {
        post(LineFiles.file().with("Z-1", "month", "8", "amount", "20"));
        String reference = opened();
        assertThat(submission.explanation(reference, kent()).isWanted()).isFalse();
        returns.change(reference, version(reference), Map.of(1, Money.of("100020.00")), Set.of(), kent());
        assertThatThrownBy(() -> submission.submit(reference, "", kent())).hasMessage("[RETURN_MOVES_MUCH]");
        write(reference, LineFiles.file().with("Z-2", "month", "8", "amount", "200020"), "More users");
        assertThatThrownBy(() -> submission.submit(reference, "", kent())).hasMessage("[RETURN_MOVES_MUCH]");
        assertThat(submission.explanation(reference, kent()).said()).isEqualTo("More users");
        submission.submit(reference, "More users still", kent());
        assertThat(directory.details(reference, finance()).explanation()).isEqualTo("More users still");
    }

    @Test
    void whatASharedPotPaysForIsNoMovement() {
        plans.programme(
                "kent",
                "APPROVED",
                false,
                List.of("kent"),
                List.of("CAP-BLUEPRINT"),
                new Plans.Cost(2026, "REVENUE", "RUN", "2400000.00", "SHARED_POT"));
        String reference = opened();
        assertThat(uploads.movements(directory.details(reference, kent()).row().id()))
                .isEmpty();
    }

    @Test
    void goesBackWithAReasonAndRemarksAndComesAgain() throws Exception {
        String reference = opened();
        write(reference, LineFiles.file().with("Q-1", "month", "9", "amount", "10"));
        submission.submit(reference, "As agreed", kent());
        returns.takeUp(reference, finance());
        returns.requestChanges(reference, "The licences are missing", Map.of(1, "Too low"), finance());
        assertThat(directory.lines(reference, 0, 10, kent()))
                .extracting(ReturnLine::remark)
                .containsExactly("Too low");
        returns.change(reference, version(reference), Map.of(1, Money.of("12.00")), Set.of(), kent());
        submission.submit(reference, "As agreed", kent());
        assertThat(directory.details(reference, kent()).acts())
                .extracting(ReturnAct::act)
                .containsExactly("OPENED", "WRITTEN", "SUBMITTED", "TAKEN_UP", "CHANGES_REQUESTED", "SUBMITTED");
        assertThat(directory.details(reference, kent()).row().forecast()).isEqualTo(Money.of("12.00"));
    }

    @Test
    void isWrittenByItsBodyAndReviewedByNationalFinance() throws Exception {
        String reference = opened();
        Actor essex = people.holding("essex/chief-finance-officer");
        assertThatThrownBy(() -> directory.details(reference, essex)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> submission.submit(reference, "As agreed", finance()))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> returns.approve(reference, kent())).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> returns.remind(reference, kent())).isInstanceOf(AccessDeniedException.class);
        returns.remind(reference, finance());
        assertThat(write(reference, LineFiles.file().with("S-1", "month", "1")))
                .extracting(LineFault::code)
                .containsExactly("NOT_OF_THIS_RETURN");
    }

    @Test
    void itsPagesShowWhatTheirReaderMayDo() throws Exception {
        String reference = opened();
        write(reference, LineFiles.file().with("T-1", "month", "9", "amount", "10"));
        for (String office : List.of("kent/chief-finance-officer", "portfolio-office/finance-lead")) {
            assertThat(http.get().uri("/spend/returns").with(SignIn.as(office)))
                    .hasStatusOk()
                    .bodyText()
                    .contains(reference);
        }
        String page = "/spend/returns/" + reference;
        assertThat(http.get().uri(page).with(SignIn.as("kent/chief-finance-officer")))
                .hasStatusOk()
                .bodyText()
                .contains("name=\"amount-1\"", "Submit the return")
                .doesNotContain("Approve and post");
        assertThat(http.get().uri(page).with(SignIn.as("portfolio-office/finance-lead")))
                .hasStatusOk()
                .bodyText()
                .contains("Remind the body")
                .doesNotContain("name=\"amount-1\"");
        submission.submit(reference, "As agreed", kent());
        returns.takeUp(reference, finance());
        assertThat(http.get().uri(page).with(SignIn.as("portfolio-office/finance-lead")))
                .bodyText()
                .contains("Approve and post", "name=\"remark-1\"");
        assertThat(http.get().uri(page + "/lines.csv").with(SignIn.as("kent/chief-finance-officer")))
                .hasStatusOk()
                .bodyText()
                .contains("external_id", "T-1");
    }

    @Test
    void pastedRowsAreLookedAtBeforeTheyReplaceAnything() throws Exception {
        post(LineFiles.file().with("V-1", "month", "4", "amount", "2000000.00"));
        String reference = opened();
        String page = "/spend/returns/" + reference;
        String heads = String.join("\t", LineColumns.ALL);
        String row = String.join(
                "\t",
                LineFiles.line("V-2", "month", "4", "amount", "£2,500,000.00", "supplier", "One, and \"two\"")
                        .values());
        String shown = pasted(page, heads + "\n" + row);
        assertThat(http.get().uri(shown).with(SignIn.as("kent/chief-finance-officer")))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "pasted-rows.csv has 1 lines", "£2,000,000.00", "£2,500,000.00", "£500,000.00", "Explanation");
        assertThat(directory.lines(reference, 0, 10, kent()))
                .extracting(ReturnLine::amount)
                .containsExactly(Money.of("2000000.00"));

        assertThat(http.post()
                        .uri(shown)
                        .param("explanation", "More users")
                        .with(csrf())
                        .with(SignIn.as("kent/chief-finance-officer")))
                .hasRedirectedUrl(page);
        assertThat(directory.lines(reference, 0, 10, kent()))
                .extracting(ReturnLine::amount, ReturnLine::supplier)
                .containsExactly(tuple(Money.of("2500000.00"), "One, and \"two\""));
        assertThat(directory.details(reference, kent()).acts())
                .extracting(ReturnAct::reason)
                .contains("More users");
        String over = "/spend/files/" + shown.substring(shown.lastIndexOf('/') + 1);
        assertThat(http.get().uri(shown).with(SignIn.as("kent/chief-finance-officer")))
                .hasRedirectedUrl(over);
        assertThat(http.get().uri(over).with(SignIn.as("kent/chief-finance-officer")))
                .bodyText()
                .contains("Applied", reference);
    }

    @Test
    void whatIsWrongWithPastedRowsIsSaidByLineAndColumn() throws Exception {
        String reference = opened();
        String row = String.join(
                "\t", LineFiles.line("W-1", "month", "14", "amount", "a lot").values());
        String shown = pasted("/spend/returns/" + reference, row);
        assertThat(http.get().uri(shown).with(SignIn.as("kent/chief-finance-officer")))
                .hasStatus(422)
                .bodyText()
                .contains("month", "14", "a lot", "This is not an amount in pounds and pence");
        assertThat(http.get().uri(shown).with(SignIn.as("essex/chief-finance-officer")))
                .hasStatus(404);
    }

    @Test
    void thePackOfAnApprovedReturnIsAlsoADocument() throws Exception {
        String reference = opened();
        write(reference, LineFiles.file().with("X-1", "month", "9", "amount", "10"));
        submission.submit(reference, "As agreed", kent());
        returns.takeUp(reference, finance());
        returns.approve(reference, finance());
        byte[] document = http.get()
                .uri("/spend/returns/" + reference + "/pack.pdf")
                .with(SignIn.as("kent/chief-finance-officer"))
                .exchange()
                .getResponse()
                .getContentAsByteArray();
        try (PDDocument pdf = Loader.loadPDF(document)) {
            assertThat(new PDFTextStripper().getText(pdf))
                    .contains(reference, "£10.00", "Approved by", Sha256.of(directory.pack(reference, kent())));
        }
        assertThat(directory.document(reference, finance())).isEqualTo(document);
    }

    private String pasted(String page, String rows) {
        return String.valueOf(http.post()
                .uri(page + "/lines")
                .param("rows", rows)
                .with(csrf())
                .with(SignIn.as("kent/chief-finance-officer"))
                .exchange()
                .getResponse()
                .getRedirectedUrl());
    }

    @Test
    void whatIsNoAmountIsSaidBesideItsCellAndTheRestIsKept() throws Exception {
        String reference = opened();
        write(
                reference,
                LineFiles.file().with("A-1", "month", "8", "amount", "10").with("A-2", "month", "9", "amount", "20"));
        assertThat(typed(reference, version(reference), "amount-1", "1O", "amount-2", "25"))
                .hasStatus(422)
                .bodyText()
                .contains("href=\"#amount-1\"", "id=\"amount-1-error\"", "value=\"1O\"", "value=\"25\"")
                .doesNotContain("id=\"amount-2-error\"");
        assertThat(directory.lines(reference, 0, 10, kent()))
                .extracting(ReturnLine::amount)
                .containsExactly(Money.of("10.00"), Money.of("20.00"));
    }

    @Test
    void twoOfficersDoNotOverwriteEachOther() throws Exception {
        String reference = opened();
        write(
                reference,
                LineFiles.file().with("B-1", "month", "8", "amount", "10").with("B-2", "month", "9", "amount", "20"));
        int read = version(reference);
        assertThat(typed(reference, read, "amount-1", "11.00", "was-1", "10.00", "amount-2", "20.00", "was-2", "20.00"))
                .hasRedirectedUrl("/spend/returns/" + reference);
        assertThat(typed(reference, read, "amount-1", "10.00", "was-1", "10.00", "amount-2", "22.00", "was-2", "20.00"))
                .hasStatus(409)
                .bodyText()
                .contains(
                        "Somebody else has changed this return", "Somebody else has made it £11.00", "value=\"22.00\"");
        assertThat(typed(reference, version(reference), "amount-1", "11.00", "was-1", "11.00", "amount-2", "22.00"))
                .hasRedirectedUrl("/spend/returns/" + reference);
        assertThat(directory.lines(reference, 0, 10, kent()))
                .extracting(ReturnLine::amount)
                .containsExactly(Money.of("11.00"), Money.of("22.00"));
    }

    private int version(String reference) {
        return directory.details(reference, kent()).row().version();
    }

    private MvcTestResult typed(String reference, int version, String... fields) {
        MockMvcTester.MockMvcRequestBuilder request = http.post()
                .uri("/spend/returns/" + reference + "/amounts")
                .param("version", "" + version)
                .with(csrf())
                .with(SignIn.as("kent/chief-finance-officer"));
        for (int i = 0; i < fields.length; i += 2) {
            request = request.param(fields[i], fields[i + 1]);
        }
        return request.exchange();
    }

    private MvcTestResult submitted(String page, String explanation) {
        return http.post()
                .uri(page + "/submission")
                .param("explanation", explanation)
                .with(csrf())
                .with(SignIn.as("kent/chief-finance-officer"))
                .exchange();
    }

    private String opened() {
        returns.open(Actor.PORTAL);
        return directory.list(kent(), 0, 50).get(0).reference();
    }

    private List<LineFault> write(String reference, LineFiles lines) throws Exception {
        return write(reference, lines, "");
    }

    private List<LineFault> write(String reference, LineFiles lines, String explanation) throws Exception {
        Path file = Files.createTempFile("return", ".csv");
        Files.write(file, lines.bytes());
        UUID upload = uploads.keep(reference, file, "return.csv", kent());
        Files.delete(file);
        return uploads.confirm(reference, upload, explanation, kent());
    }

    private void post(LineFiles lines) throws Exception {
        Path file = Files.createTempFile("lines", ".csv");
        Files.write(file, lines.bytes());
        assertThat(imports.apply(file, "lines.csv", null, finance()).faults()).isEmpty();
        Files.delete(file);
    }

    private Money total(SpendMeasure measure) {
        return total(SpendQuestion.everything().of(SpendDimension.STANDING, "RETURNED"), measure);
    }

    private Money total(SpendQuestion asked, SpendMeasure measure) {
        return picture.totals(asked.of(SpendDimension.BODY, "kent").by(measure), finance(), List.of())
                .total();
    }

    private void totalsAreTheirLines() throws Exception {
        String check = new FileSystemResource("db/checks/spend_totals_equal_their_lines.sql")
                .getContentAsString(StandardCharsets.UTF_8);
        assertThat(jdbc.sql(check).query().listOfRows()).isEmpty();
    }

    private Actor kent() {
        return people.holding("kent/chief-finance-officer");
    }

    private Actor finance() {
        return people.holding("portfolio-office/finance-lead");
    }
}
