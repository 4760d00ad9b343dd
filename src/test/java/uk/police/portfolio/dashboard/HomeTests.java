package uk.police.portfolio.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UnsupportedEncodingException;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import uk.police.portfolio.decision.CaseRegister;
import uk.police.portfolio.decision.Cases;
import uk.police.portfolio.decision.binding.Agreements;
import uk.police.portfolio.decision.binding.DecidedCases;
import uk.police.portfolio.decision.ratification.RatificationAnswer;
import uk.police.portfolio.decision.ratification.Ratifications;
import uk.police.portfolio.programme.ProgrammeRegister;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.Money;
import uk.police.portfolio.support.People;
import uk.police.portfolio.support.PortalTest;
import uk.police.portfolio.support.SignIn;
import uk.police.portfolio.support.Statements;

@PortalTest
class HomeTests {

    private static final Pattern TASK = Pattern.compile("href=\"(/(?:programmes|decisions|authority)/[^\"]+)\"");

    @Autowired
    MockMvcTester mvc;

    @Autowired
    People people;

    @Autowired
    ProgrammeRegister programmes;

    @Autowired
    CaseRegister cases;

    @Autowired
    DecidedCases decided;

    @Autowired
    Ratifications ratifications;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "kent/chief-information-officer",
                "kent/chief-constable",
                "kent/chief-finance-officer",
                "kent-policing-body/commissioner",
                "kent-policing-body/chief-executive",
                "home-office/senior-responsible-owner",
                "national-board/secretary",
                "national-board/chair",
                "national-board/member-01",
                "portfolio-office/finance-lead",
                "portfolio-office/administrator",
                "hmicfrs/inspector"
            })
    void everyLinkOpensForWhoeverSeesItAndThePageIsCheap(String office) throws Exception {
        Actor reader = people.holding(office);
        Actor lead = people.holding("kent/chief-information-officer");
        programmes.propose("A draft for whoever reads " + office, lead);
        cases.submit(Cases.subject("HOME-" + office, lead), lead);

        MvcTestResult home = get("/", reader);

        assertThat(home).hasStatusOk();
        assertThat(links(home)).allSatisfy(link -> assertThat(get(link, reader)).hasStatusOk());
        // A session begins once, and not with each page.
        assertThat(Statements.of(() -> get("/", reader)))
                .filteredOn(statement -> !statement.contains("SPRING_SESSION"))
                .hasSizeLessThanOrEqualTo(6);
    }

    @Test
    void whatWaitsIsListedForItsOwnPeopleOnly() {
        Actor lead = people.holding("btp/chief-information-officer");
        String reference = programmes.propose("A draft that waits at home", lead);

        assertThat(get("/", lead)).bodyText().contains("Drafts to finish", "A draft that waits at home");
        assertThat(get("/", people.holding("gwent/chief-information-officer")))
                .bodyText()
                .doesNotContain(reference);
    }

    @Test
    void whoeverNothingWaitsForIsToldHowToStart() {
        assertThat(get("/", people.holding("nca/programme-manager")))
                .bodyText()
                .contains("Nothing waits for you", "Start a programme", "/programmes/new");
        assertThat(get("/", people.holding("hmicfrs/inspector"))).bodyText().contains("Read the record");
    }

    /** Taking part binds nobody: a decision is in the name of those on whose authority it binds their force. */
    @Test
    void whatIsDecidedInTheirNameIsWhatTheirAuthorityBound() {
        Actor commissioner = people.holding("dyfed-powys-policing-body/commissioner");
        Actor chief = people.holding("dyfed-powys/chief-constable");
        Actor gwent = people.holding("gwent-policing-body/commissioner");
        new Agreements()
                .inForce(
                        "AGR-HOME",
                        "national-board",
                        "CAP-BLUEPRINT",
                        List.of("dyfed-powys/policing-body", "dyfed-powys/chief-officer", "gwent/policing-body"),
                        null,
                        null);
        String reference = decided.decided(
                "CAP-BLUEPRINT", Map.of("dyfed-powys", Money.of("1230000.00"), "gwent", Money.of("40.00")));

        assertThat(get("/", commissioner)).bodyText().contains("Decided in your name", reference, "£1.23m");
        assertThat(get("/", chief)).bodyText().contains(reference);
        // Gwent's other seat did not sign: nothing binds Gwent until it ratifies.
        assertThat(get("/", gwent)).bodyText().doesNotContain(">" + reference + "</td>");
        Actor gwentChief = people.holding("gwent/chief-constable");
        ratifications.answer(reference, "gwent/chief-officer", RatificationAnswer.RATIFIED, "", gwentChief);
        assertThat(get("/", gwent)).bodyText().contains(">" + reference + "</td>", "£40");
        assertThat(get("/", gwentChief)).bodyText().doesNotContain(">" + reference + "</td>");
        assertThat(get("/", people.holding("kent-policing-body/commissioner")))
                .bodyText()
                .doesNotContain(">" + reference + "</td>");
    }

    @Test
    void aStrangerIsAskedToSignIn() {
        assertThat(mvc.get().uri("/").exchange()).hasStatus(302).redirectedUrl().endsWith("/sign-in");
    }

    private static List<String> links(MvcTestResult page) throws UnsupportedEncodingException {
        String body = page.getResponse().getContentAsString();
        return TASK.matcher(body.substring(body.indexOf("<main")))
                .results()
                .map(found -> found.group(1))
                .distinct()
                .toList();
    }

    private MvcTestResult get(String address, Actor reader) {
        return mvc.get().uri(address).with(SignIn.as(reader)).exchange();
    }
}
