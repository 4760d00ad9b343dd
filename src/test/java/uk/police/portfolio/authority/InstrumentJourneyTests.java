package uk.police.portfolio.authority;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import uk.police.portfolio.support.People;
import uk.police.portfolio.support.PortalTest;
import uk.police.portfolio.support.SignIn;

@PortalTest
class InstrumentJourneyTests {

    private static final String COMMISSIONER = "dorset-policing-body/commissioner";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    People people;

    private MvcTestResult get(String address, String office) {
        return mvc.get().uri(address).with(SignIn.as(office)).exchange();
    }

    private MvcTestResult post(String address, String office, Map<String, String> fields) {
        MultiValueMap<String, String> form = new LinkedMultiValueMap<>();
        fields.forEach(form::add);
        return mvc.post()
                .uri(address)
                .params(form)
                .with(SignIn.as(office))
                .with(csrf())
                .exchange();
    }

    private static String text(MvcTestResult result) {
        return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private static final Map<String, String> CONSENT = Map.ofEntries(
            Map.entry("kind", "CONSENT_TO_CHIEF_OFFICER"),
            Map.entry("title", "Consent for Dorset"),
            Map.entry("givers", "dorset/policing-body"),
            Map.entry("taker", "dorset/chief-constable"),
            Map.entry("matters", "PROGRAMME_FUNDING"),
            Map.entry("capabilities", "ALL"),
            Map.entry("singleLimit", "250,000"),
            Map.entry("fromDay", "1"),
            Map.entry("fromMonth", "4"),
            Map.entry("fromYear", "2026"),
            Map.entry("succession", "LAPSES"),
            Map.entry("agreedText", "We consent to contracts of up to £250,000."));

    @Test
    void commissionerDraftsSignsSuspendsAndRestoresAConsent() {
        assertThat(get("/authority/instruments/new", COMMISSIONER))
                .hasStatusOk()
                .bodyText()
                .contains("dorset/policing-body", "Draft an instrument");
        MvcTestResult drafted = post("/authority/instruments", COMMISSIONER, CONSENT);
        assertThat(drafted).hasStatus3xxRedirection();
        String address = String.valueOf(drafted.getResponse().getRedirectedUrl());

        assertThat(get(address, COMMISSIONER)).bodyText().contains("Consent for Dorset", "Draft");
        assertThat(get(address + "/issue", COMMISSIONER)).hasStatusOk();
        assertThat(post(address + "/issue", COMMISSIONER, Map.of())).hasRedirectedUrl(address);

        MvcTestResult signing = get(address + "/signature", COMMISSIONER);
        Matcher edition = Pattern.compile("name=\"edition\" value=\"(\\d+)\"").matcher(text(signing));
        assertThat(edition.find()).isTrue();
        assertThat(post(address + "/signature", COMMISSIONER, Map.of("edition", edition.group(1), "password", "wrong")))
                .hasStatus(422)
                .bodyText()
                .contains("That is not your password");
        assertThat(post(address + "/signature", COMMISSIONER, Map.of("edition", "0", "password", people.password())))
                .hasStatus(409);
        assertThat(post(
                        address + "/signature",
                        COMMISSIONER,
                        Map.of("edition", edition.group(1), "password", people.password())))
                .hasRedirectedUrl(address);
        assertThat(get(address, COMMISSIONER)).bodyText().contains("In force");

        assertThat(get(address + "/suspension", COMMISSIONER)).hasStatusOk();
        assertThat(post(
                        address + "/suspension",
                        COMMISSIONER,
                        Map.of("reason", "", "onDay", "31", "onMonth", "2", "onYear", "2027")))
                .hasStatus(422)
                .bodyText()
                .contains("Say why", "Enter a real date");
        assertThat(post(
                        address + "/suspension",
                        "essex-policing-body/commissioner",
                        Map.of("reason", "Mine", "onDay", "1", "onMonth", "1", "onYear", "2030")))
                .hasStatus(422);
        assertThat(post(
                        address + "/revocation",
                        COMMISSIONER,
                        Map.of("reason", "Over", "onDay", "1", "onMonth", "1", "onYear", "2030")))
                .hasRedirectedUrl(address);
        assertThat(get(address, COMMISSIONER)).bodyText().contains("Revoked on", "1 January 2030", "Over");
    }

    @Test
    void barredDelegationIsRefusedInTheForm() {
        var barred = new java.util.HashMap<>(CONSENT);
        barred.put("kind", "POLICING_BODY_DELEGATION");
        barred.put("functions", "BUDGET_REQUIREMENT");

        assertThat(post("/authority/instruments", COMMISSIONER, barred))
                .hasStatus(422)
                .bodyText()
                .contains(
                        "PRSR Act 2011 s.18(6)", "PRSR Act 2011 s.18(7)", "We consent to contracts of up to £250,000.");
    }

    @Test
    void everythingThatIsMissingIsSaidAtOnce() {
        assertThat(post("/authority/instruments", COMMISSIONER, Map.of("singleLimit", "much")))
                .hasStatus(422)
                .bodyText()
                .contains(
                        "Choose a kind",
                        "Enter a title",
                        "Say who gives it",
                        "Choose who takes it",
                        "such as 2500000.00");
    }

    @Test
    void secretariatLooksAtAFileAndRecordsIt() {
        String office = "national-board/secretary";
        assertThat(get("/authority/instruments/import", office)).hasStatusOk();
        assertThat(get("/authority/instruments/import", COMMISSIONER)).hasStatus(403);
        String file = AuthorityApiTests.HEADER
                + "\nJ-0001,DIRECTION,From a file,home-office/home-secretary,national-board,OWNERSHIP,CAP-ANPR,,,,,2026-01-01,,,,,,no,,LAPSES,\n";

        MvcTestResult preview = upload(file, "Seen", office);
        assertThat(preview).hasStatusOk().bodyText().contains("1 new instruments", "J-0001");
        Matcher apply =
                Pattern.compile("/authority/instruments/import/[0-9a-f-]{36}").matcher(text(preview));
        assertThat(apply.find()).isTrue();
        assertThat(post(apply.group(), "portfolio-office/administrator", Map.of()))
                .hasStatus(404);
        assertThat(post(apply.group(), office, Map.of())).hasRedirectedUrl("/authority");

        assertThat(get("/authority/instruments/J-0001", office)).hasStatusOk();
        assertThat(upload(file.replace("DIRECTION", "STATUTORY_OFFICE"), "Seen", office))
                .hasStatus(422)
                .bodyText()
                .contains("comes with the office");
        assertThat(upload("", "", office)).hasStatus(422).bodyText().contains("Choose a file");
    }

    private MvcTestResult upload(String file, String evidence, String office) {
        return mvc.post()
                .uri("/authority/instruments/import")
                .multipart()
                .file("file", file.getBytes(StandardCharsets.UTF_8))
                .param("evidence", evidence)
                .with(SignIn.as(office))
                .with(csrf())
                .exchange();
    }
}
