package uk.police.portfolio.programme.web.show;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.UnsupportedEncodingException;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import uk.police.portfolio.programme.Drafts;
import uk.police.portfolio.programme.ProgrammeCourse;
import uk.police.portfolio.programme.ProgrammeDetails;
import uk.police.portfolio.programme.ProgrammeDirectory;
import uk.police.portfolio.programme.ProgrammeStatus;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.support.People;
import uk.police.portfolio.support.PortalTest;
import uk.police.portfolio.support.SignIn;
import uk.police.portfolio.support.Statements;

@PortalTest
class ProgrammePageTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Drafts drafts;

    @Autowired
    ProgrammeDirectory directory;

    @Autowired
    ProgrammeCourse course;

    @Autowired
    People people;

    @Test
    void saysWhatItIsWhatItCostsAndWhoTakesPart() {
        String reference = approved("Records, renewed");

        Document page = page(reference, "hmicfrs/inspector");

        assertThat(page.select("h1").text()).isEqualTo("Records, renewed");
        assertThat(page.select("main").text())
                .contains("Approved", "Amber", "Rated on 1 October 2026", "Addressing harm", "£300.00")
                .contains("70.00%", "30.00%", "NicheRMS", "It fails by 2028.");
        assertThat(page.select("figure table tbody tr").eachText())
                .containsExactly(
                        "2027-28 £100.00 £0.00 £0.00 £100.00 £100.00", "2028-29 £0.00 £200.00 £200.00 £0.00 £200.00");
        assertThat(page.select("details:has(caption:contains(Forces and shares)) td")
                        .eachText())
                .containsExactly("£100.00", "£100.00", "£100.00", "£300.00");
        assertThat(page.select(".app-timeline__title").eachText())
                .startsWith("Programme approved", "Programme submitted")
                .containsOnlyOnce("Section written");
    }

    @Test
    void aForecastStandsBesideTheOriginal() {
        String reference = approved("Records, dearer");
        course.reviseForecast(
                reference,
                version(reference),
                Drafts.costs("150.00", "180.25"),
                "The supplier asks more",
                drafts.author());

        Document page = page(reference, "hmicfrs/inspector");

        assertThat(page.select("figure thead th").eachText()).contains("Original baseline");
        assertThat(page.select("table:has(caption:contains(The original)) tbody tr")
                        .eachText())
                .hasSize(2)
                .satisfies(rows -> assertThat(rows.get(0)).contains("Original baseline", "£300.00", "£0.00"))
                .satisfies(rows ->
                        assertThat(rows.get(1)).contains("Forecast 1", "£330.25", "£30.25", "The supplier asks more"));
    }

    @Test
    void offersOnlyWhatTheReaderMayDo() {
        String reference = approved("Records, offered");

        assertThat(page(reference, "hmicfrs/inspector").select("a.govuk-button"))
                .isEmpty();
        assertThat(page(reference, Drafts.AUTHOR).select("a.govuk-button").eachText())
                .containsExactly(
                        "Change the stage",
                        "Revise the forecast",
                        "Ask for a new baseline",
                        "Pause",
                        "Close",
                        "Cancel");
    }

    @Test
    void whatIsNotTheirsToReadIsMissing() {
        String reference = drafts.whole("Records, in draft");

        assertThat(get("/programmes/" + reference, "essex/chief-information-officer"))
                .hasStatus(404);
        assertThat(get("/programmes/PRG-999999", "hmicfrs/inspector")).hasStatus(404);
        assertThat(get("/programmes/" + reference, Drafts.AUTHOR)).hasStatusOk();
    }

    @Test
    void asksTheDatabaseAtMostSixTimesHoweverMuchItShows() {
        String plain = approved("Records, counted");
        String revised = approved("Records, counted again");
        for (int i = 1; i <= 5; i++) {
            course.reviseForecast(
                    revised, version(revised), Drafts.costs("1" + i, "2", "3", "4"), "Again " + i, drafts.author());
        }
        Actor reader = people.holding("hmicfrs/inspector");

        List<String> fewer = statements(plain, reader);

        // Three of its own, who the reader is, and two for the session.
        assertThat(fewer).hasSizeLessThanOrEqualTo(6);
        assertThat(statements(revised, reader)).hasSameSizeAs(fewer);
    }

    private List<String> statements(String reference, Actor reader) {
        return Statements.of(() -> assertThat(mvc.get()
                        .uri("/programmes/" + reference)
                        .with(SignIn.as(reader))
                        .exchange())
                .hasStatusOk());
    }

    @Test
    void aPauseIsConfirmedWithItsReasonAndKeepsWhatWasTyped() {
        String reference = approved("Records, paused");

        MvcTestResult without = post(reference, "pause", "version", version(reference), "reason", " ");
        assertThat(without).hasStatus(422);
        assertThat(parsed(without).select("#reason-error").text()).contains("Give a reason");

        MvcTestResult stale = post(reference, "pause", "version", version(reference) - 1, "reason", "Too dear now");
        assertThat(stale).hasStatus(409);
        assertThat(parsed(stale).select("textarea[name=reason]").text()).isEqualTo("Too dear now");
        assertThat(parsed(stale).select("input[name=version]").val()).isEqualTo("" + version(reference));

        assertThat(post(reference, "pause", "version", version(reference), "reason", "Too dear now"))
                .hasStatus(302);
        assertThat(details(reference).status()).isEqualTo(ProgrammeStatus.PAUSED);
        assertThat(page(reference, "hmicfrs/inspector").select("main").text())
                .contains("Paused", "Why it stands where it stands: Too dear now");

        assertThat(post(reference, "resumption", "version", version(reference), "reason", "Cheaper"))
                .hasStatus(302);
        assertThat(details(reference).status()).isEqualTo(ProgrammeStatus.APPROVED);
    }

    @Test
    void aStaleForecastIsShownAgainWithEverythingTyped() {
        String reference = approved("Records, stale forecast");

        MvcTestResult stale = post(
                reference,
                "forecast",
                "version",
                version(reference) - 1,
                "reason",
                "The supplier asks more",
                "rows[0].year",
                "2027-28",
                "rows[0].nature",
                "CAPITAL",
                "rows[0].activity",
                "CHANGE",
                "rows[0].funding",
                "RESERVES",
                "rows[0].description",
                "",
                "rows[0].amount",
                "£1,234.56");

        assertThat(stale).hasStatus(409);
        assertThat(parsed(stale).select("input[name='rows[0].amount']").val()).isEqualTo("£1,234.56");
        assertThat(parsed(stale).select("textarea[name=reason]").text()).isEqualTo("The supplier asks more");
        assertThat(details(reference).planNumber()).isEqualTo(1);
    }

    @Test
    void whoDoesNotSteerItIsRefused() {
        String reference = approved("Records, of others");

        for (String path : List.of("stage", "pause", "closure", "cancellation", "forecast")) {
            assertThat(get("/programmes/" + reference + "/" + path, "essex/chief-information-officer"))
                    .as(path)
                    .hasStatus(404);
        }
        MvcTestResult refused = mvc.post()
                .uri("/programmes/" + reference + "/closure")
                .with(SignIn.as("essex/chief-information-officer"))
                .with(csrf())
                .param("version", "" + version(reference))
                .param("reason", "Mine now")
                .exchange();
        assertThat(refused.getResponse().getStatus()).isGreaterThanOrEqualTo(400);
        assertThat(details(reference).status()).isEqualTo(ProgrammeStatus.APPROVED);
    }

    @Test
    void theListLeadsTheSecretariatToThePortfoliosFiles() {
        assertThat(parsed(get("/programmes", "national-board/secretary")).select("a[href=/programmes/gmpp-imports]"))
                .hasSize(1);
        assertThat(parsed(get("/programmes", Drafts.AUTHOR)).select("a[href=/programmes/gmpp-imports]"))
                .isEmpty();
    }

    private String approved(String title) {
        String reference = drafts.submitted(title);
        drafts.approve(reference);
        return reference;
    }

    private ProgrammeDetails details(String reference) {
        return directory.details(reference, drafts.author());
    }

    private int version(String reference) {
        return details(reference).version();
    }

    private MvcTestResult get(String uri, String office) {
        return mvc.get().uri(uri).with(SignIn.as(office)).exchange();
    }

    private Document page(String reference, String office) {
        MvcTestResult result = get("/programmes/" + reference, office);
        assertThat(result).hasStatusOk();
        return parsed(result);
    }

    private MvcTestResult post(String reference, String path, Object... fields) {
        var request = mvc.post()
                .uri("/programmes/" + reference + "/" + path)
                .with(SignIn.as(Drafts.AUTHOR))
                .with(csrf());
        for (int i = 0; i < fields.length; i += 2) {
            request.param(fields[i].toString(), fields[i + 1].toString());
        }
        return request.exchange();
    }

    private static Document parsed(MvcTestResult result) {
        try {
            return Jsoup.parse(result.getResponse().getContentAsString());
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
