package uk.police.portfolio.decision.pool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.util.CollectionUtils;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.London;
import uk.police.portfolio.support.People;
import uk.police.portfolio.support.PortalTest;
import uk.police.portfolio.support.SignIn;

@PortalTest
class PoolPagesTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    PoolObjects objects;

    @Autowired
    Pools pools;

    @Autowired
    People people;

    @Autowired
    Clock clock;

    @Test
    void theSecretariatSetsUpAPool() {
        Actor secretary = people.holding("national-board/secretary");
        LocalDate today = London.today(clock);

        assertThat(mvc.post()
                        .uri("/pools")
                        .with(SignIn.as(secretary))
                        .with(csrf())
                        .param("code", "set-up-here")
                        .param("name", "Set up here")
                        .param("forces", "kent", "essex")
                        .param("matters", "OWNERSHIP_OF_NOTHING")
                        .param("total", "£1,000.01")
                        .param("basis", "EQUAL")
                        .param("effectiveDay", "" + today.getDayOfMonth())
                        .param("effectiveMonth", "" + today.getMonthValue())
                        .param("effectiveYear", "" + today.getYear())
                        .param("reason", "As the members agreed"))
                .hasStatus(302)
                .hasRedirectedUrl("/pools/set-up-here");
        assertThat(get("/pools/set-up-here", secretary))
                .hasStatusOk()
                .bodyText()
                .contains("£500.01", "£500.00", "£1,000.01");
        assertThat(get("/pools", people.holding("kent/programme-manager")))
                .hasStatusOk()
                .bodyText()
                .contains("Set up here");
    }

    @Test
    void whatIsMistypedIsSaidAtItsFieldAndKept() {
        Actor secretary = people.holding("national-board/secretary");

        assertThat(mvc.post()
                        .uri("/pools")
                        .with(SignIn.as(secretary))
                        .with(csrf())
                        .param("code", "Not plain")
                        .param("name", "Kept as typed")
                        .param("total", "much")
                        .param("reason", "As the members agreed"))
                .hasStatus(422)
                .bodyText()
                .contains(
                        "Kept as typed",
                        "Enter an amount in pounds",
                        "Choose how the cost is shared",
                        "Enter a real date");
    }

    @Test
    void sharesAreTypedBesideTheMembers() {
        Actor secretary = people.holding("national-board/secretary");
        LocalDate today = London.today(clock);

        assertThat(typed(secretary, today, "62.5", "37"))
                .hasStatus(422)
                .bodyText()
                .contains("The shares must be 100% together. They are 99.5%", "value=\"62.5\"");
        assertThat(typed(secretary, today, "62.5", "a lot"))
                .hasStatus(422)
                .bodyText()
                .contains("Enter a percentage", "#shares1.percent", "a lot");
        assertThat(mvc.post()
                        .uri("/pools")
                        .with(SignIn.as(secretary))
                        .with(csrf())
                        .params(CollectionUtils.toMultiValueMap(Map.of(
                                "code", List.of("alone-here"),
                                "name", List.of("Alone here"),
                                "forces", List.of("kent"),
                                "total", List.of("1000"),
                                "basis", List.of("EQUAL"),
                                "effectiveDay", List.of("1"),
                                "effectiveMonth", List.of("1"),
                                "effectiveYear", List.of("2090"),
                                "reason", List.of("As the member agreed")))))
                .hasStatus(422)
                .bodyText()
                .contains("Choose at least two forces");
        assertThat(typed(secretary, today, "62.5%", "37.5")).hasStatus(302);
        assertThat(get("/pools/typed-here", secretary))
                .bodyText()
                .contains("£625.00", "£375.00", "Kent Police 62.5%", "Essex Police 37.5%");
        assertThat(get("/pools/typed-here/terms", secretary)).bodyText().contains("value=\"62.5\"", "value=\"37.5\"");
    }

    private MvcTestResult typed(Actor by, LocalDate from, String kent, String essex) {
        return mvc.post()
                .uri("/pools")
                .with(SignIn.as(by))
                .with(csrf())
                .param("code", "typed-here")
                .param("name", "Typed here")
                .param("forces", "kent", "essex")
                .param("shares[0].force", "kent")
                .param("shares[0].percent", kent)
                .param("shares[1].force", "essex")
                .param("shares[1].percent", essex)
                .param("shares[2].force", "surrey")
                .param("shares[2].percent", "")
                .param("total", "1000")
                .param("basis", "TYPED")
                .param("effectiveDay", "" + from.getDayOfMonth())
                .param("effectiveMonth", "" + from.getMonthValue())
                .param("effectiveYear", "" + from.getYear())
                .param("reason", "As the members agreed")
                .exchange();
    }

    @Test
    void termsMadeMeanwhileAreShownAndNothingTypedIsLost() {
        Actor secretary = people.holding("national-board/secretary");
        String code = objects.founded(Set.of(), "kent", "essex");
        objects.silence(code);

        assertThat(mvc.post()
                        .uri("/pools/" + code + "/terms")
                        .with(SignIn.as(secretary))
                        .with(csrf())
                        .param("forces", "kent", "essex")
                        .param("total", "77.00")
                        .param("basis", "EQUAL")
                        .param("effectiveDay", "1")
                        .param("effectiveMonth", "1")
                        .param("effectiveYear", "2090")
                        .param("reason", "What I had typed")
                        .param("versionRead", "1"))
                .hasStatus(409)
                .bodyText()
                .contains("What I had typed", "77.00", "version 2", "value=\"2\"");
    }

    @Test
    void aMemberSeesWhatItsExitMeansAndGivesNotice() {
        Actor kent = people.holding("kent-policing-body/commissioner");
        String code = objects.founded(Set.of(), "kent", "essex", "surrey");

        assertThat(get("/pools/" + code, kent)).hasStatusOk().bodyText().contains("Leave the pool");
        assertThat(get("/pools/" + code + "/exit", kent))
                .hasStatusOk()
                .bodyText()
                .contains("180 days", "Essex Police");
        assertThat(mvc.post()
                        .uri("/pools/" + code + "/exit")
                        .with(SignIn.as(kent))
                        .with(csrf())
                        .param("seat", "kent/policing-body")
                        .param("reason", "We go our own way"))
                .hasStatus(302);
        assertThat(get("/pools/" + code, people.holding("essex/chief-constable")))
                .hasStatusOk()
                .bodyText()
                .contains("gave notice", "We go our own way", "Shares from");
        assertThat(get("/pools/" + code + "/exit", kent)).hasStatus(404);
    }

    private MvcTestResult get(String path, Actor reader) {
        return mvc.get().uri(path).with(SignIn.as(reader)).exchange();
    }
}
