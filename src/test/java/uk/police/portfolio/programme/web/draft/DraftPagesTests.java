package uk.police.portfolio.programme.web.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import uk.police.portfolio.organisation.ForceDetails;
import uk.police.portfolio.organisation.OrganisationDirectory;
import uk.police.portfolio.programme.Drafts;
import uk.police.portfolio.programme.OptionsAppraisal.Option;
import uk.police.portfolio.programme.Outlook;
import uk.police.portfolio.programme.ProgrammeDetails;
import uk.police.portfolio.programme.ProgrammeDirectory;
import uk.police.portfolio.programme.ProgrammeRegister;
import uk.police.portfolio.programme.ProgrammeStatus;
import uk.police.portfolio.programme.Section;
import uk.police.portfolio.shared.FinancialYear;
import uk.police.portfolio.shared.Money;
import uk.police.portfolio.support.PortalTest;
import uk.police.portfolio.support.SignIn;

@PortalTest
class DraftPagesTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Drafts drafts;

    @Autowired
    ProgrammeDirectory directory;

    @Autowired
    ProgrammeRegister register;

    @Autowired
    OrganisationDirectory organisation;

    @Test
    void aProgrammeBeginsWithItsTitle() {
        MvcTestResult created = post("/programmes", "title", "Drones for searches");

        assertThat(created).hasStatus(302);
        String draft = String.valueOf(created.getResponse().getRedirectedUrl());
        assertThat(draft).matches("/programmes/PRG-\\d{4,}/draft");
        Document tasks = get(draft);
        assertThat(tasks.select("h1").text()).isEqualTo("Drones for searches");
        assertThat(tasks.select(".govuk-task-list__item")).hasSize(9);
        assertThat(tasks.select(".govuk-task-list__status").eachText())
                .containsExactly(
                        "In progress",
                        "Not started",
                        "Not started",
                        "Not started",
                        "Not started",
                        "Not started",
                        "Not started",
                        "Not started",
                        "Optional");
    }

    @Test
    void aProgrammeWithoutATitleIsRefused() {
        MvcTestResult refused = post("/programmes", "title", " ");

        assertThat(refused).hasStatus(422);
        assertThat(parsed(refused).select("#title-error").text()).contains("Enter a title");
    }

    @ParameterizedTest
    @EnumSource(Section.class)
    void everySectionHasAPage(Section section) {
        for (String reference : List.of(drafts.begun("Just begun"), drafts.whole("All there"))) {
            Document page = get("/programmes/" + reference + "/draft/" + section.path());

            assertThat(page.select("h1")).hasSize(1);
            assertThat(page.text()).doesNotContain("??");
            assertThat(page.select("form[method=post]")).isNotEmpty();
        }
    }

    @Test
    void aSectionKeepsItsWordsAndSaysAllThatIsWrongAtOnce() {
        String reference = drafts.begun("Wrong dates");

        MvcTestResult refused = post(
                draft(reference, "about"),
                "version",
                "0",
                "title",
                "<b>Wrong</b> dates",
                "summary",
                "Kept as typed",
                "startOnDay",
                "31",
                "startOnMonth",
                "2",
                "startOnYear",
                "2027",
                "endOnDay",
                "x",
                "endOnMonth",
                "4",
                "endOnYear",
                "2028",
                "stage",
                "ABC");

        assertThat(refused).hasStatus(422);
        Document page = parsed(refused);
        assertThat(page.select(".govuk-error-summary__list li")).hasSize(3);
        assertThat(page.select("[name=title]").val()).isEqualTo("<b>Wrong</b> dates");
        assertThat(page.select("[name=summary]").val()).isEqualTo("Kept as typed");
        assertThat(page.select("[name=endOnDay]").val()).isEqualTo("x");
        assertThat(page.title()).startsWith("Error");
        assertThat(details(reference).title()).isEqualTo("Wrong dates");
    }

    @Test
    void goingOnWantsTheSectionWholeAndComingBackLaterDoesNot() {
        String reference = drafts.begun("Half said");
        String[] half = {"version", "0", "title", "Half said", "summary", "Only this"};

        assertThat(post(draft(reference, "about"), half)).hasStatus(422);
        assertThat(parsed(post(draft(reference, "about"), half))
                        .select("#sroOffice-error")
                        .text())
                .contains("senior responsible owner");

        assertThat(post(draft(reference, "about"), with(half, "then", "later"))).hasStatus(302);
        assertThat(details(reference).content().about().summary()).isEqualTo("Only this");
    }

    @Test
    void aStaleSaveIsRefusedWithTheDifferenceAndKeepsWhatWasTyped() {
        String reference = drafts.whole("Two at once");
        int read = details(reference).version();
        register.write(reference, read, new Outlook("Theirs: fewer calls", "None"), drafts.author());
        String[] mine = {"benefits", "Mine: faster answers", "dependencies", "None"};

        MvcTestResult stale = post(draft(reference, "benefits"), with(mine, "version", String.valueOf(read)));

        assertThat(stale).hasStatus(409);
        Document page = parsed(stale);
        assertThat(page.select(".govuk-notification-banner td").eachText())
                .containsExactly("Theirs: fewer calls", "Mine: faster answers");
        assertThat(page.select("[name=benefits]").val()).isEqualTo("Mine: faster answers");
        assertThat(details(reference).content().outlook().benefits()).isEqualTo("Theirs: fewer calls");

        String now = page.select("[name=version]").val();
        assertThat(post(draft(reference, "benefits"), with(mine, "version", now)))
                .hasStatus(302);
        assertThat(details(reference).content().outlook().benefits()).isEqualTo("Mine: faster answers");
    }

    @Test
    void anotherSectionThatWasSavedMeanwhileIsNoObstacle() {
        String reference = drafts.whole("Side by side");
        int read = details(reference).version();
        register.write(reference, read, new Outlook("Theirs", ""), drafts.author());

        assertThat(post(
                        draft(reference, "strategy"),
                        "version",
                        String.valueOf(read),
                        "ambition",
                        "WHOLE_PUBLIC_SYSTEM",
                        "enabler",
                        "TALENT"))
                .hasStatus(302);
    }

    @Test
    void rowsAreAddedAndRemovedWithoutSavingAnything() {
        String reference = drafts.begun("Rows");
        String[] line = {
            "version", "0",
            "rows[0].year", "2027-28",
            "rows[0].nature", "CAPITAL",
            "rows[0].activity", "CHANGE",
            "rows[0].funding", "RESERVES",
            "rows[0].amount", "not yet known"
        };

        MvcTestResult added = post(draft(reference, "costs"), with(line, "then", "add"));

        assertThat(added).hasStatus(200);
        Document page = parsed(added);
        assertThat(page.select("fieldset.app-row")).hasSize(2);
        assertThat(page.select("[name='rows[0].amount']").val()).isEqualTo("not yet known");
        assertThat(page.select("[name='rows[1].year'] option[selected]").val()).isEqualTo("2028-29");
        assertThat(details(reference).content().costs().lines()).isEmpty();
        assertThat(parsed(post(draft(reference, "costs"), with(line, "then", "remove-0")))
                        .select("[name='rows[0].amount']")
                        .val())
                .isEmpty();
    }

    @Test
    void costsAreReadAsPeopleTypeThem() {
        String reference = drafts.begun("Costs");

        assertThat(post(
                        draft(reference, "costs"),
                        "version",
                        "0",
                        "rows[0].year",
                        "2027-28",
                        "rows[0].nature",
                        "CAPITAL",
                        "rows[0].activity",
                        "CHANGE",
                        "rows[0].funding",
                        "HOME_OFFICE_GRANT",
                        "rows[0].amount",
                        "£1,250,000.5",
                        "rows[1].year",
                        ""))
                .hasStatus(302);
        assertThat(details(reference).wholeLife()).isEqualTo(Money.of("1250000.50"));
    }

    @Test
    void weightsThatDoNotAddUpAreSaidBesideTheField() {
        String reference = drafts.begun("Weights");
        String[] weights = {
            "version", "0",
            "rows[0].capability", drafts.capability("CAP-RMS").toString(),
            "rows[0].weight", "60",
            "rows[1].capability", drafts.capability("CAP-CAD").toString(),
            "rows[1].weight", "39.99"
        };

        MvcTestResult refused = post(draft(reference, "capabilities"), weights);

        assertThat(refused).hasStatus(422);
        assertThat(refused).bodyText().contains("they add up to 99.99%");
        assertThat(post(draft(reference, "capabilities"), with(weights, "then", "later")))
                .hasStatus(302);
        assertThat(details(reference).content().capabilities().isWhole()).isFalse();
        String family = drafts.capability("FAM-DATA").toString();
        assertThat(post(
                        draft(reference, "capabilities"),
                        "rows[0].capability",
                        family,
                        "rows[0].weight",
                        "100",
                        "version",
                        "99"))
                .hasStatus(422);
    }

    @Test
    void everyForceIsSelectedWithOneButtonAndSharesAddUp() {
        String reference = drafts.begun("All of them");
        List<ForceDetails> forces = organisation.territorialForces(LocalDate.of(2026, 11, 23));
        String[] rows = new String[4 + 2 * forces.size()];
        rows[0] = "version";
        rows[1] = "0";
        rows[2] = "rule";
        rows[3] = "BY_OFFICERS";
        for (int i = 0; i < forces.size(); i++) {
            rows[4 + 2 * i] = "rows[" + i + "].force";
            rows[5 + 2 * i] = forces.get(i).id().toString();
        }

        Document all = parsed(post(draft(reference, "forces"), with(rows, "then", "all")));
        assertThat(all.select("input[type=checkbox][checked]")).hasSize(43);

        String[] ticked = rows;
        for (int i = 0; i < forces.size(); i++) {
            ticked = with(ticked, "rows[" + i + "].taking", "yes");
        }
        assertThat(post(draft(reference, "forces"), ticked)).hasStatus(302);
        register.write(reference, 99, Drafts.costs("1000000.01"), drafts.author());
        assertThat(Money.sum(details(reference).shares().stream()
                        .map(it -> it.share())
                        .toList()))
                .isEqualTo(Money.of("1000000.01"));
    }

    @Test
    void optionsAreCostedByYear() {
        String reference = drafts.begun("Options");

        assertThat(post(
                        draft(reference, "options"),
                        "version",
                        "0",
                        "doMinimum",
                        "0",
                        "preferred",
                        "1",
                        "years[0].year",
                        "2027-28",
                        "years[1].year",
                        "2028-29",
                        "rows[0].name",
                        "Keep it",
                        "rows[0].costs[0].amount",
                        "10",
                        "rows[0].costs[1].amount",
                        "20",
                        "rows[0].rejection",
                        "It breaks",
                        "rows[1].name",
                        "Replace it",
                        "rows[1].costs[0].amount",
                        "",
                        "rows[1].costs[1].amount",
                        "1,000"))
                .hasStatus(302);

        List<Option> options = details(reference).content().options().options();
        assertThat(options).extracting(Option::name).containsExactly("Keep it", "Replace it");
        assertThat(options.get(1).preferred()).isTrue();
        assertThat(options.get(1).costs()).containsExactly(Map.entry(new FinancialYear(2028), Money.of("1000.00")));
    }

    @Test
    void aDocumentIsTakenForWhatItIs() {
        String reference = drafts.begun("Papers");
        MockMultipartFile script = new MockMultipartFile(
                "file", "case.pdf", "application/pdf", "<script>".getBytes(StandardCharsets.UTF_8));
        MockMultipartFile paper =
                new MockMultipartFile("file", "case.exe", "text/html", "%PDF-1.7 ...".getBytes(StandardCharsets.UTF_8));

        assertThat(upload(reference, script)).hasStatus(422);
        assertThat(upload(reference, paper)).hasStatus(302);

        Document page = get(draft(reference, "documents"));
        String url = page.select("dl a").attr("href");
        MvcTestResult download =
                mvc.get().uri(url).with(SignIn.as(Drafts.AUTHOR)).exchange();
        assertThat(download).hasStatusOk();
        assertThat(download.getResponse().getHeader("Content-Disposition"))
                .startsWith("attachment")
                .contains("case.exe.pdf");
        assertThat(mvc.get()
                        .uri(url)
                        .with(SignIn.as("essex/chief-information-officer"))
                        .exchange())
                .hasStatus(404);
        assertThat(post(page.select("dl form").attr("action"))).hasStatus(302);
        assertThat(details(reference).documents()).isEmpty();
    }

    @Test
    void aSubmissionSaysEverythingThatIsMissing() {
        String reference = drafts.begun("Too early");

        MvcTestResult refused = post("/programmes/" + reference + "/submission", "version", "0");

        assertThat(refused).hasStatus(422);
        assertThat(parsed(refused).select(".govuk-error-summary__list li").eachText())
                .contains("Enter a summary", "Choose an ambition", "Select at least one force", "Make the declaration")
                .hasSizeGreaterThan(12);
    }

    @Test
    void aWholeDraftIsCheckedDeclaredAndSent() {
        String reference = drafts.whole("Ready to go");
        Document check = get("/programmes/" + reference + "/draft/check");
        assertThat(check.text()).contains("£300.00", "NicheRMS", "Ready to go", "Records management", "70.00%");

        MvcTestResult sent = post(
                check.select("form[action$=submission]").attr("action"),
                "version",
                check.select("[name=version]").val(),
                "declared",
                "yes");

        assertThat(sent).hasStatus(302);
        assertThat(details(reference).status()).isEqualTo(ProgrammeStatus.SUBMITTED);
        assertThat(getStatus(draft(reference, "about"))).isEqualTo(404);
    }

    @Test
    void aDraftIsNotThereForOthers() {
        String reference = drafts.whole("Kent only");
        for (String page : List.of("/draft", "/draft/costs", "/draft/check", "/draft/documents", "/withdrawal")) {
            for (String stranger : List.of(
                    "essex/chief-information-officer", "national-board/secretary", "national-board/member-01")) {
                assertThat(mvc.get()
                                .uri("/programmes/" + reference + page)
                                .with(SignIn.as(stranger))
                                .exchange())
                        .as(stranger + " " + page)
                        .hasStatus(404);
            }
        }
        assertThat(mvc.post()
                        .uri(draft(reference, "benefits"))
                        .param("benefits", "Forged")
                        .with(SignIn.as("essex/chief-information-officer"))
                        .with(csrf())
                        .exchange())
                .hasStatus(404);
        assertThat(details(reference).content().outlook().benefits()).isEqualTo("Fewer keystrokes.");
    }

    @Test
    void aWithdrawalNeedsAReason() {
        String reference = drafts.submitted("To be withdrawn");
        String url = "/programmes/" + reference + "/withdrawal";

        assertThat(get(url).text()).contains("This cannot be undone");
        assertThat(post(url, "version", "0", "reason", " ")).hasStatus(422);
        assertThat(post(url, "version", "0", "reason", "No money")).hasStatus(302);
        assertThat(details(reference).status()).isEqualTo(ProgrammeStatus.WITHDRAWN);
    }

    @Test
    void aForecastIsTypedLikeTheCosts() {
        String reference = drafts.submitted("Forecast pages");
        drafts.approve(reference);
        String url = "/programmes/" + reference + "/forecast";
        Document page = get(url);
        assertThat(page.select("[name='rows[1].amount']").val()).isEqualTo("200.00");

        String[] lines = {
            "version", page.select("[name=version]").val(),
            "rows[0].year", "2027-28",
            "rows[0].nature", "CAPITAL",
            "rows[0].activity", "CHANGE",
            "rows[0].funding", "RESERVES",
            "rows[0].amount", "123.45"
        };
        assertThat(post(url, lines)).hasStatus(422);
        assertThat(post(url, with(lines, "reason", "Inflation"))).hasStatus(302);
        assertThat(details(reference).wholeLife()).isEqualTo(Money.of("123.45"));
        assertThat(post("/programmes/" + reference + "/pause", "version", lines[1], "reason", "Late"))
                .hasStatus(409);
    }

    @Test
    void halfABillionRowsAreNotRead() {
        String reference = drafts.begun("Many rows");

        assertThat(post(draft(reference, "costs"), "version", "0", "rows[500000000].amount", "1"))
                .hasStatus(400);
    }

    private MvcTestResult upload(String reference, MockMultipartFile file) {
        return mvc.perform(MockMvcRequestBuilders.multipart(draft(reference, "documents"))
                .file(file)
                .with(SignIn.as(Drafts.AUTHOR))
                .with(csrf()));
    }

    private MvcTestResult post(String url, String... parameters) {
        var request = mvc.post().uri(url).with(SignIn.as(Drafts.AUTHOR)).with(csrf());
        for (int i = 0; i < parameters.length; i += 2) {
            request.param(parameters[i], parameters[i + 1]);
        }
        return request.exchange();
    }

    private Document get(String url) {
        MvcTestResult answer = mvc.get().uri(url).with(SignIn.as(Drafts.AUTHOR)).exchange();
        assertThat(answer).as(url).hasStatusOk();
        return parsed(answer);
    }

    private int getStatus(String url) {
        return mvc.get()
                .uri(url)
                .with(SignIn.as(Drafts.AUTHOR))
                .exchange()
                .getResponse()
                .getStatus();
    }

    private static Document parsed(MvcTestResult answer) {
        try {
            return Jsoup.parse(answer.getResponse().getContentAsString(StandardCharsets.UTF_8));
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String draft(String reference, String section) {
        return "/programmes/" + reference + "/draft/" + section;
    }

    private static String[] with(String[] parameters, String... more) {
        String[] all = Arrays.copyOf(parameters, parameters.length + more.length);
        System.arraycopy(more, 0, all, parameters.length, more.length);
        return all;
    }

    private ProgrammeDetails details(String reference) {
        return directory.details(reference, drafts.author());
    }
}
