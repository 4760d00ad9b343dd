package uk.police.portfolio.authority;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
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
    void variationIsShownBeforeItIsDoneAndHasToBeSignedAgain() {
        String address = String.valueOf(post("/authority/instruments", COMMISSIONER, CONSENT)
                .getResponse()
                .getRedirectedUrl());
        post(address + "/issue", COMMISSIONER, Map.of());
        post(
                address + "/signature",
                COMMISSIONER,
                Map.of("edition", edition(address + "/signature"), "password", people.password()));
        assertThat(get(address + "/variation", "dorset/chief-constable")).hasStatus(404);
        assertThat(get(address + "/variation", COMMISSIONER))
                .hasStatusOk()
                .bodyText()
                .contains("Consent for Dorset", "250000.00", "We consent to contracts");
        var varied = new HashMap<>(CONSENT);
        varied.put("singleLimit", "300,000");
        varied.put("edition", edition(address + "/variation"));

        assertThat(post(address + "/variation", COMMISSIONER, varied))
                .hasStatus(422)
                .bodyText()
                .contains("Say why");
        varied.put("reason", "Prices rose");
        assertThat(post(address + "/variation", COMMISSIONER, varied))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "Limit for one decision and force", "300000.00", "signatures given so far count no longer: 1");
        assertThat(get(address, COMMISSIONER)).bodyText().contains("In force", "£250,000.00");
        varied.put("confirmed", "yes");
        assertThat(post(address + "/variation", COMMISSIONER, varied)).hasRedirectedUrl(address);
        assertThat(get(address, COMMISSIONER)).bodyText().contains("Awaiting signature", "£300,000.00", "Prices rose");

        assertThat(post(address + "/variation", COMMISSIONER, varied))
                .hasStatus(409)
                .bodyText()
                .contains("Somebody has changed this instrument");
        post(
                address + "/revocation",
                COMMISSIONER,
                Map.of("reason", "Over", "onDay", "1", "onMonth", "1", "onYear", "2030"));
    }

    @Test
    void agreementOfSeveralForcesIsVariedByANewOneThatTakesItsPlaceOnceAllHaveSigned() {
        var together = new HashMap<>(CONSENT);
        together.put("kind", "COLLABORATION_AGREEMENT");
        together.put("givers", "dorset/policing-body\ndorset/chief-officer\ndevon-and-cornwall/chief-officer");
        together.put("taker", "national-board");
        together.put("capabilities", "CAP-ANPR");
        String address = String.valueOf(post("/authority/instruments", COMMISSIONER, together)
                .getResponse()
                .getRedirectedUrl());
        List<String> givers = List.of(COMMISSIONER, "dorset/chief-constable", "devon-and-cornwall/chief-constable");
        post(address + "/issue", COMMISSIONER, Map.of());
        givers.forEach(giver -> signs(address, giver));
        together.put("singleLimit", "300,000");
        together.put("reason", "Prices rose");
        together.put("edition", edition(address + "/variation"));
        assertThat(post(address + "/variation", COMMISSIONER, together))
                .bodyText()
                .contains("takes its place once every giver has signed");
        together.put("confirmed", "yes");

        String next = String.valueOf(post(address + "/variation", COMMISSIONER, together)
                .getResponse()
                .getRedirectedUrl());

        assertThat(next).isNotEqualTo(address);
        post(next + "/issue", COMMISSIONER, Map.of());
        signs(next, givers.get(0));
        signs(next, givers.get(1));
        assertThat(get(address, COMMISSIONER)).bodyText().contains("In force");
        signs(next, givers.get(2));
        assertThat(get(address, COMMISSIONER)).bodyText().contains("Superseded");
        assertThat(get(next, COMMISSIONER)).bodyText().contains("In force");
    }

    private void signs(String address, String office) {
        assertThat(post(
                        address + "/signature",
                        office,
                        Map.of("edition", edition(address + "/signature", office), "password", people.password())))
                .hasRedirectedUrl(address);
    }

    private String edition(String address) {
        return edition(address, COMMISSIONER);
    }

    private String edition(String address, String office) {
        Matcher edition = Pattern.compile("name=\"edition\" value=\"(\\d+)\"").matcher(text(get(address, office)));
        assertThat(edition.find()).isTrue();
        return edition.group(1);
    }

    @Test
    void barredDelegationIsRefusedInTheForm() {
        var barred = new HashMap<>(CONSENT);
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
        String file = InstrumentFiles.HEADER
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
