package uk.police.portfolio.programme.gmpp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import uk.police.portfolio.audit.Timeline;
import uk.police.portfolio.programme.DeliveryConfidence;
import uk.police.portfolio.programme.ProgrammeDetails;
import uk.police.portfolio.programme.ProgrammeDirectory;
import uk.police.portfolio.programme.ProgrammeStatus;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.Change;
import uk.police.portfolio.shared.Money;
import uk.police.portfolio.shared.RefusedException;
import uk.police.portfolio.shared.StaleVersionException;
import uk.police.portfolio.support.People;
import uk.police.portfolio.support.PortalTest;
import uk.police.portfolio.support.SignIn;

@PortalTest
class GmppImportTests {

    private static final LocalDate IN_2025 = LocalDate.of(2025, 3, 31);
    private static final LocalDate IN_2026 = LocalDate.of(2026, 3, 31);
    private static final String SECRETARY = "national-board/secretary";
    private static final String HEADINGS =
            "GMPP ID,Project Name,Department,IPA Delivery Confidence Assessment,Whole Life Cost (£m)";

    @Autowired
    GmppImports imports;

    @Autowired
    GmppHeaders headers;

    @Autowired
    NationalProgrammes nationals;

    @Autowired
    ProgrammeDirectory directory;

    @Autowired
    Timeline timeline;

    @Autowired
    People people;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcClient jdbc;

    private Actor secretary;
    private String code;

    @BeforeEach
    void someProject() {
        secretary = people.holding(SECRETARY);
        code = "HO_" + UUID.randomUUID();
    }

    @ParameterizedTest
    @MethodSource("headingsOfEachYear")
    void readsTheHeadingsOfEachYear(String reference, String name, String department, String rating, String cost) {
        String file = imports.upload(
                "gmpp.csv",
                bytes(String.join(",", reference, name, department, rating, quoted(cost)), line("Amber", "1086.68")),
                IN_2026,
                secretary);

        GmppPreview preview = imports.preview(file, secretary);

        assertThat(preview.unknownHeaders()).isEmpty();
        assertThat(only(preview).standing()).isEqualTo(RowStanding.NEW);
        assertThat(only(preview).changes())
                .contains(
                        new Change("wholeLifeCost", null, "£1,086,680,000.00"),
                        new Change("confidence", null, "AMBER"));
    }

    static Stream<Arguments> headingsOfEachYear() {
        return Stream.of(
                Arguments.of(
                        "GMPP ID Number",
                        "Project Name",
                        "Department",
                        "IPA Delivery Confidence Assessment",
                        "TOTAL Baseline Whole Life Costs (£m) (including Non-Government Costs)"),
                Arguments.of("GMPP ID", "GMPP - Project Name", "Dept", "IPA RAG rating", "Whole Life Cost (£m)"),
                Arguments.of(
                        "Project ID",
                        "Project Title",
                        "Department now reporting on project",
                        "NISTA Delivery Confidence Assessment",
                        "Whole Life Cost Baseline (£m)"));
    }

    @Test
    void takesInANewProjectAndBringsItUpToDateAYearLater() {
        apply(upload(IN_2025, line("Amber", "905.07")));
        ProgrammeDetails first = programme();
        assertThat(first.status()).isEqualTo(ProgrammeStatus.RECORDED);
        assertThat(first.wholeLife()).isEqualTo(Money.of("905070000.00"));
        assertThat(first.content().about().ratedOn()).isEqualTo(IN_2025);

        String later = upload(IN_2026, line("Red", "1086.680001"));
        assertThat(only(imports.preview(later, secretary)).standing()).isEqualTo(RowStanding.CHANGED);
        apply(later);

        ProgrammeDetails second = programme();
        assertThat(second.reference()).isEqualTo(first.reference());
        assertThat(second.wholeLife()).isEqualTo(Money.of("1086680001.00"));
        assertThat(second.content().about().confidence()).isEqualTo(DeliveryConfidence.RED);
        assertThat(timeline.of(first.reference()))
                .last()
                .satisfies(entry -> assertThat(entry.changes())
                        .contains(
                                new Change("wholeLifeCost", "£905,070,000.00", "£1,086,680,001.00"),
                                new Change("confidence", "AMBER", "RED"),
                                new Change("ratedOn", "2025-03-31", "2026-03-31")));
    }

    @Test
    void theSameFileTwiceChangesNothing() {
        String file = upload(IN_2026, line("Amber", "905.07"));
        apply(file);
        int version = programme().version();

        assertThat(upload(IN_2026, line("Amber", "905.07"))).isEqualTo(file);
        GmppPreview again = imports.preview(file, secretary);
        assertThat(only(again).standing()).isEqualTo(RowStanding.UNCHANGED);
        assertThatThrownBy(() -> apply(file)).isInstanceOf(RefusedException.class);

        String reworded = upload(IN_2026, line("AMBER", " 905.070 "));
        assertThat(reworded).isNotEqualTo(file);
        assertThat(only(imports.preview(reworded, secretary)).standing()).isEqualTo(RowStanding.UNCHANGED);
        assertThat(programme().version()).isEqualTo(version);
    }

    @Test
    void anOlderFileNeverOverwritesANewerOne() {
        apply(upload(IN_2026, line("Amber", "905.07")));

        String older = upload(IN_2025, line("Green", "900"));

        assertThat(only(imports.preview(older, secretary)).standing()).isEqualTo(RowStanding.OLDER);
        assertThatThrownBy(() -> apply(older))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.refusals().get(0).code()).isEqualTo("LINE_CANNOT_BE_TAKEN"));
    }

    @Test
    void whatIsBlankOrWithheldChangesNothing() {
        apply(upload(IN_2025, line("Amber", "905.07")));

        String silent = upload(IN_2026, line("", "Exempt under Section 43 of the FOIA 2000"));

        assertThat(only(imports.preview(silent, secretary)).standing()).isEqualTo(RowStanding.UNCHANGED);
    }

    @Test
    void tellsEveryFaultWithItsLineItsColumnAndWhatStoodThere() {
        String file = upload(
                IN_2026,
                line("Purple", "1.0000000001"),
                line("Amber", "2"),
                "HO_" + UUID.randomUUID() + ",,Home Office,Amber,3",
                "HO_" + UUID.randomUUID() + ",Elsewhere,Ministry of Magic,Amber,about 5");

        List<PreviewedLine> lines = imports.preview(file, secretary).lines();

        assertThat(lines).extracting(PreviewedLine::standing).containsOnly(RowStanding.FAULTY);
        assertThat(lines.stream().flatMap(line -> line.faults().stream()))
                .extracting(fault -> fault.line() + " " + fault.column() + " " + fault.read() + " " + fault.code())
                .containsExactly(
                        "2 IPA Delivery Confidence Assessment Purple NOT_A_RATING",
                        "2 Whole Life Cost (£m) 1.0000000001 NOT_WHOLE_PENCE",
                        "3 GMPP ID " + code + " GMPP_ID_TWICE",
                        "4 Project Name  BLANK",
                        "5 Whole Life Cost (£m) about 5 NOT_A_NUMBER",
                        "5 Department Ministry of Magic NOT_A_DEPARTMENT_HERE");
    }

    @Test
    void aHeadingThatNobodyExplainedIsListedUntilSomebodyDoes() {
        String strange = "Total cost " + UUID.randomUUID();
        String useless = "Colour of the folder " + UUID.randomUUID();
        byte[] bytes = bytes(
                "GMPP ID,Project Name,Department," + strange + "," + useless, code + ",Lamps,Home Office,12.5,blue");
        String file = imports.upload("gmpp.csv", bytes, IN_2026, secretary);
        assertThat(imports.preview(file, secretary).unknownHeaders()).containsExactly(strange, useless);

        MvcTestResult chosen = mvc.post()
                .uri("/programmes/gmpp-headers")
                .with(SignIn.as(SECRETARY))
                .with(csrf())
                .param("back", file)
                .param("rows[0].header", strange)
                .param("rows[0].field", "WHOLE_LIFE_COST_GBP_M")
                .param("rows[1].header", useless)
                .param("rows[1].field", "IGNORED")
                .exchange();
        assertThat(chosen).hasStatus(302).hasRedirectedUrl("/programmes/gmpp-imports/" + file);

        GmppPreview after = imports.preview(file, secretary);
        assertThat(after.unknownHeaders()).isEmpty();
        assertThat(only(after).changes()).contains(new Change("wholeLifeCost", null, "£12,500,000.00"));
        assertThat(timeline.of(useless))
                .singleElement()
                .satisfies(entry -> assertThat(entry.changes()).containsExactly(Change.to("field", "IGNORED")));
    }

    @Test
    void whatIsLeftOutIsRecorded() {
        String other = "HO_" + UUID.randomUUID();
        String file = upload(IN_2026, line("Amber", "1"), other + ",Immigration hall,Home Office,Amber,2");

        imports.apply(file, imports.preview(file, secretary).fingerprint(), Set.of(code), secretary);

        assertThat(imports.outcomes(file, secretary))
                .extracting(LineOutcome::code, LineOutcome::outcome)
                .containsExactly(tuple(code, LineOutcome.Outcome.RECORDED), tuple(other, LineOutcome.Outcome.LEFT_OUT));
        assertThat(timeline.of(file))
                .last()
                .satisfies(entry -> assertThat(entry.changes()).contains(Change.to("leftOut", other)));
    }

    @Test
    void applyingIsBoundToThePreviewThatWasRead() {
        String file = upload(IN_2026, line("Amber", "1"));
        String read = imports.preview(file, secretary).fingerprint();
        apply(upload(IN_2025, line("Green", "2")));

        assertThatThrownBy(() -> imports.apply(file, read, Set.of(code), secretary))
                .isInstanceOf(StaleVersionException.class);
        assertThat(programme().wholeLife()).isEqualTo(Money.of("2000000.00"));
    }

    @Test
    void oneLineThatCannotBeTakenStopsThemAll() {
        String file = upload(IN_2026, line("Amber", "1"));
        String read = imports.preview(file, secretary).fingerprint();

        assertThatThrownBy(() -> imports.apply(file, read, Set.of(code, "HO_none"), secretary))
                .isInstanceOf(RefusedException.class);
        assertThat(count(code)).isZero();
    }

    @Test
    void readsAWorkbookAsWell() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "test", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("GMPP");
            List<String> headings = List.of("GMPP ID", "Project Name", "Department", "Whole Life Cost (£m)");
            for (int i = 0; i < headings.size(); i++) {
                sheet.value(0, i, headings.get(i));
            }
            sheet.value(1, 0, code);
            sheet.value(1, 1, "Lamps");
            sheet.value(1, 2, "Home Office");
            sheet.value(1, 3, 1086.68);
        }
        apply(imports.upload("gmpp.xlsx", out.toByteArray(), IN_2026, secretary));

        assertThat(programme().wholeLife()).isEqualTo(Money.of("1086680000.00"));
    }

    @Test
    void theWholeStoryOnItsPages() throws Exception {
        MvcTestResult uploaded = mvc.post()
                .uri("/programmes/gmpp-imports")
                .multipart()
                .file(new MockMultipartFile("file", "gmpp.csv", "text/csv", bytes(HEADINGS, line("Amber", "3"))))
                .param("snapshotDay", "31")
                .param("snapshotMonth", "3")
                .param("snapshotYear", "2026")
                .with(SignIn.as(SECRETARY))
                .with(csrf())
                .exchange();
        assertThat(uploaded).hasStatus(302);
        String url = String.valueOf(uploaded.getResponse().getRedirectedUrl());
        Document preview = page(url, SECRETARY);
        assertThat(preview.select("main").text()).contains("New", "£3,000,000.00", "31 March 2026");
        assertThat(preview.select("input[name=lines][checked]")).isEmpty();

        MvcTestResult nothing = apply(url, preview);
        assertThat(nothing).hasStatus(422);
        assertThat(Jsoup.parse(nothing.getResponse().getContentAsString())
                        .select(".govuk-error-summary")
                        .text())
                .contains("Tick at least one line");

        assertThat(apply(url, preview, code)).hasStatus(302);
        assertThat(page(url, SECRETARY).select("main").text())
                .contains("There is nothing to take in", "Put on the register");
        assertThat(page("/programmes/gmpp-imports", SECRETARY).select("table").text())
                .contains("gmpp.csv");
        assertThat(page("/programmes/gmpp-headers", SECRETARY).select("table").text())
                .contains("GMPP ID Number");
        assertThat(page(url, "hmicfrs/inspector")
                        .select("form:not(.app-header__form)")
                        .select("button[type=submit]"))
                .isEmpty();
    }

    @Test
    void onlyTheSecretariatTakesInAndOnlyAuditorsAndAdministratorsReadBeside() {
        String file = upload(IN_2026, line("Amber", "3"));
        Actor lead = people.holding("kent/chief-information-officer");
        Actor auditor = people.holding("hmicfrs/inspector");

        assertThatThrownBy(() -> imports.preview(file, lead)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> imports.upload("a.csv", bytes("GMPP ID", "1"), IN_2026, auditor))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> imports.apply(file, "", Set.of(code), auditor))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> headers.choose(Map.of("x", GmppField.NAME), lead))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(imports.preview(file, auditor).lines()).hasSize(1);
    }

    @Test
    void theRealProgrammesAreRecordedOnceWithTheirSourceAndBasis() {
        nationals.record(Actor.PORTAL);

        assertThat(nationals.record(Actor.PORTAL)).isZero();
        ProgrammeDetails leds = programme("HO_0036_1617-Q2");
        assertThat(leds.wholeLife()).isEqualTo(Money.of("1086680000.00"));
        assertThat(leds.provenance().costBasis()).isEqualTo("whole-life, real");
        assertThat(leds.provenance().source()).contains("March 2026").contains("NAO");
        assertThat(leds.content().about().confidence()).isEqualTo(DeliveryConfidence.AMBER);
        assertThat(leds.content().about().ratedOn()).isEqualTo(IN_2026);
        assertThat(leds.content().costs().lines()).isEmpty();
        assertThat(programme("PNC").provenance().costBasis()).isEqualTo("annual run");
        assertThat(programme("HO_0047_2122-Q1").wholeLife()).isEqualTo(Money.ZERO);
        Document page = page("/programmes/" + leds.reference(), "kent/chief-information-officer");
        assertThat(page.select("main").text())
                .contains(
                        "no yearly split and stands outside the envelope",
                        "whole-life, real",
                        "Rated on 31 March 2026");
    }

    private String line(String rating, String cost) {
        return String.join(",", code, "Lamps for all", "Home Office", rating, cost);
    }

    private String upload(LocalDate snapshot, String... lines) {
        return imports.upload("gmpp.csv", bytes(HEADINGS, lines), snapshot, secretary);
    }

    private void apply(String file) {
        imports.apply(file, imports.preview(file, secretary).fingerprint(), Set.of(code), secretary);
    }

    private MvcTestResult apply(String url, Document preview, String... lines) {
        return mvc.post()
                .uri(url + "/application")
                .with(SignIn.as(SECRETARY))
                .with(csrf())
                .param("fingerprint", preview.select("input[name=fingerprint]").val())
                .param("lines", lines)
                .exchange();
    }

    private Document page(String uri, String office) {
        MvcTestResult result = mvc.get().uri(uri).with(SignIn.as(office)).exchange();
        assertThat(result).hasStatusOk();
        try {
            return Jsoup.parse(result.getResponse().getContentAsString());
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private ProgrammeDetails programme() {
        return programme(code);
    }

    private ProgrammeDetails programme(String externalCode) {
        String reference = jdbc.sql("select reference from programme where external_code = ?")
                .param(externalCode)
                .query(String.class)
                .single();
        return directory.details(reference, secretary);
    }

    private int count(String externalCode) {
        return jdbc.sql("select count(*) from programme where external_code = ?")
                .param(externalCode)
                .query(Integer.class)
                .single();
    }

    private static PreviewedLine only(GmppPreview preview) {
        assertThat(preview.lines()).hasSize(1);
        return preview.lines().get(0);
    }

    private static String quoted(String text) {
        return '"' + text + '"';
    }

    private static byte[] bytes(String headings, String... lines) {
        return (headings + "\n" + String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8);
    }
}
