package uk.police.portfolio.spend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.UnsupportedEncodingException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.transaction.BeforeTransaction;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.London;
import uk.police.portfolio.shared.Money;
import uk.police.portfolio.spend.Plans.Cost;
import uk.police.portfolio.support.People;
import uk.police.portfolio.support.PortalTest;
import uk.police.portfolio.support.SignIn;
import uk.police.portfolio.support.Statements;

@PortalTest
@Transactional
class SpendPageTests {

    private static final int AT_MOST = 7;

    @Autowired
    MockMvcTester http;

    @Autowired
    Plans plans;

    @Autowired
    People people;

    @Autowired
    Clock clock;

    @Autowired
    EnvelopeRegister envelopes;

    @Autowired
    JsonMapper json;

    /** Whoever is appointed inside a test's transaction would be gone after it, and still be remembered. */
    @BeforeTransaction
    void appoint() {
        List.of(
                        "portfolio-office/finance-lead",
                        "kent/chief-information-officer",
                        "hmicfrs/inspector",
                        "national-board/secretary")
                .forEach(people::holding);
    }

    @Test
    void comparesWhatIsRegisteredWithTheEnvelope() {
        Document before = page("/spend", finance());
        assertThat(before.text())
                .contains("The £7bn to £9bn is a January 2020 estimate; actual spend was about £2bn in 2025-26 (NAO).");

        String real = "?standing=APPROVED&figures=REAL";
        // What journeys have left, which commit.
        Money left = total(real);
        plans.programme(
                "kent",
                "APPROVED",
                false,
                List.of("kent"),
                List.of("CAP-BLUEPRINT"),
                new Cost(2026, "CAPITAL", "CHANGE", "5120000000.00"));
        Document after = page("/spend" + real, finance());

        Money registered = left.plus(Money.of("5120000000.00"));
        assertThat(total(real)).isEqualTo(registered);
        BigDecimal share = registered.amount().divide(new BigDecimal("80000000"), 1, RoundingMode.HALF_UP);
        assertThat(after.text())
                .contains("Registered " + registered.brief() + " is " + share + "% of £8.00bn, unregistered "
                        + Money.of("8000000000.00").minus(registered).brief());
        assertThat(after.text()).containsPattern("[0-9]+ of [0-9]+ forces have no figures");
        assertThat(after.text()).contains("below the low estimate in 4 of 5 years");
    }

    @Test
    void everyNumberLeadsToItsLines() {
        plans.random(12, new Random(7));
        Document picture = page("/spend", finance());
        List<Element> links = picture.select("main a[href^=/spend/lines?]").stream()
                .filter(link -> said(link).contains("£"))
                .toList();
        assertThat(links).hasSizeGreaterThan(60);
        Map<String, Money> behind = links.stream()
                .map(link -> link.attr("href"))
                .distinct()
                .collect(Collectors.toMap(Function.identity(), this::sumOfLines));
        assertThat(links).allSatisfy(link -> {
            Money sum = behind.get(link.attr("href"));
            boolean exact = link.hasAttr("title") || link.closest("td") != null;
            assertThat(said(link)).as(link.outerHtml()).contains(exact ? sum.full() : sum.brief());
        });
    }

    @Test
    void whatPlansDoNotSayLeadsToThatAlone() {
        plans.random(5, new Random(8));
        Document picture = page("/spend", finance());
        Money unsaid = sumOfLines("/spend/lines?legacy=unsaid&from=2026-27&to=2030-31");
        assertThat(unsaid.isZero()).isFalse();
        assertThat(picture.select("main a[href*=legacy=unsaid][title=" + unsaid.full() + "]"))
                .isNotEmpty();
        assertThat(total("?legacy=unsaid&from=2026-27&to=2030-31")).isEqualTo(unsaid);
        Document others = page("/spend?legacy=true", finance());
        assertThat(others.select("main table a[href*=legacy=unsaid], main table a[href*=legacy=false]"))
                .as("no number leads to other money than it is")
                .isEmpty();
    }

    @Test
    void everyFilterThatAnAddressCanCarryIsRead() {
        plans.random(5, new Random(9));
        for (String filter : List.of("product=None+such", "price=real:2019-20", "category=None", "service=SVC-NONE")) {
            assertThat(sumOfLines("/spend/lines?" + filter)).as(filter).isEqualTo(Money.ZERO);
            assertThat(page("/spend?" + filter, finance()).text()).as(filter).contains("No spend to show");
        }
    }

    private static String said(Element link) {
        return link.hasAttr("title") ? link.attr("title") : link.text();
    }

    private Money sumOfLines(String address) {
        String sum = page(address, finance()).select("main > .govuk-heading-m").text();
        String full =
                sum.replaceFirst(" in .*", "").replace("£", "").replace(",", "").replace("−", "-");
        return full.isEmpty() ? Money.ZERO : Money.of(full);
    }

    @Test
    void asksTheDatabaseAsOftenForAThousandProgrammesAsForTen() {
        Actor reader = finance();
        plans.random(10, new Random(10));
        List<Integer> ten = statements(reader);
        plans.random(90, new Random(100));
        List<Integer> hundred = statements(reader);
        plans.random(900, new Random(1000));

        assertThat(statements(reader)).isEqualTo(hundred).isEqualTo(ten);
        assertThat(ten).allMatch(count -> count <= AT_MOST);
    }

    @Test
    void aYearThatIsNoneIsNoPage() {
        assertThat(get("/spend?from=2026-28", finance())).hasStatus(404);
        assertThat(get("/spend/lines?to=soon", finance())).hasStatus(404);
    }

    @Test
    void onlyFinanceAndAdministratorsAddAVersionOfTheEnvelope() {
        for (String office :
                List.of("kent/chief-information-officer", "hmicfrs/inspector", "national-board/secretary")) {
            Actor reader = people.holding(office);
            assertThat(page("/spend/envelope", reader).select("a[href=/spend/envelope/versions/new]"))
                    .as(office)
                    .isEmpty();
            assertThat(get("/spend/envelope/versions/new", reader)).as(office).hasStatus(403);
            assertThat(post(reader, "1", "1300000000")).as(office).hasStatus(403);
        }
        assertThat(envelopes.versions()).hasSize(1);
    }

    @Test
    void aNewVersionHoldsAndTheOldOneStays() {
        Actor finance = finance();
        assertThat(page("/spend/envelope/versions/new", finance)
                        .select("input[name=years[0].low]")
                        .val())
                .isEqualTo("1,300,000,000.00");

        assertThat(post(finance, "1", "1,250,000,000")).hasRedirectedUrl("/spend/envelope");

        assertThat(envelopes.current().number()).isEqualTo(2);
        assertThat(envelopes.current().low().brief()).isEqualTo("£6.95bn");
        LocalDate yesterday = London.today(clock).minusDays(1);
        assertThat(page("/spend", finance).text()).contains("£6.95bn");
        assertThat(page("/spend?as-at=" + yesterday, finance).text())
                .as("the picture of a day has the envelope of that day")
                .contains("£7.00bn")
                .doesNotContain("£6.95bn");
        Document both = page("/spend/envelope?earlier=1&later=2", finance);
        assertThat(both.select("#version-1, #version-2")).hasSize(2);
    }

    @Test
    void whatIsWrongIsSaidAtOnceAndNothingTypedIsLost() throws UnsupportedEncodingException {
        MvcTestResult refused = post(finance(), "1", "a lot");
        assertThat(refused).hasStatus(422);
        Document page = Jsoup.parse(refused.getResponse().getContentAsString());
        assertThat(page.select(".govuk-error-summary__list a").eachAttr("href")).containsExactly("#years0.low");
        assertThat(page.select("input[name=years[0].low]").val()).isEqualTo("a lot");
        assertThat(page.select("textarea[name=source]").text()).isEqualTo("Spending review 2027");

        assertThat(post(finance(), "1", "9000000000")).hasStatus(422);
    }

    @Test
    void aVersionThatSomebodyElseAddedMeanwhileIsNotOverwritten() {
        assertThat(post(finance(), "1", "1250000000")).hasRedirectedUrl("/spend/envelope");
        assertThat(post(finance(), "1", "1200000000")).hasStatus(409);
        assertThat(envelopes.versions()).hasSize(2);
    }

    private Money total(String query) {
        MvcTestResult answer = get("/api/v1/spend/summary" + query + "&by=financial-year", finance());
        assertThat(answer).hasStatusOk();
        return Money.of(json.readTree(answer.getResponse().getContentAsByteArray())
                .get("total")
                .asString());
    }

    private List<Integer> statements(Actor reader) {
        return Stream.of("/spend", "/spend/lines", "/spend?body=kent&from=2026-27", "/spend/lines?sort=-amount&page=2")
                .map(address -> Statements.count(() -> page(address, reader)))
                .toList();
    }

    private Actor finance() {
        return people.holding("portfolio-office/finance-lead");
    }

    private MvcTestResult post(Actor by, String follows, String firstLow) {
        var request = http.post()
                .uri("/spend/envelope/versions")
                .with(SignIn.as(by))
                .with(csrf())
                .param("follows", follows)
                .param("source", "Spending review 2027")
                .param("datedOnDay", "27")
                .param("datedOnMonth", "3")
                .param("datedOnYear", "2026")
                .param("reason", "The settlement is known")
                .param("firstYear", "2026-27");
        for (int i = 0; i < 5; i++) {
            request = request.param("years[%d].low".formatted(i), i == 0 ? firstLow : "1,425,000,000")
                    .param("years[%d].central".formatted(i), "1600000000")
                    .param("years[%d].high".formatted(i), "1800000000.00");
        }
        return request.exchange();
    }

    private MvcTestResult get(String address, Actor reader) {
        return http.get()
                .uri(java.net.URI.create(address))
                .with(SignIn.as(reader))
                .exchange();
    }

    private Document page(String address, Actor reader) {
        MvcTestResult page = get(address, reader);
        assertThat(page).as(address).hasStatusOk();
        try {
            return Jsoup.parse(page.getResponse().getContentAsString());
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
