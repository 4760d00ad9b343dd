package uk.police.portfolio.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UnsupportedEncodingException;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import uk.police.portfolio.decision.CaseRegister;
import uk.police.portfolio.decision.Cases;
import uk.police.portfolio.programme.ProgrammeRegister;
import uk.police.portfolio.shared.Actor;
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
