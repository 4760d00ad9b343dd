package uk.police.portfolio.spend;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.transaction.BeforeTransaction;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.FinancialYear;
import uk.police.portfolio.shared.London;
import uk.police.portfolio.spend.range.ForecastRanges;
import uk.police.portfolio.spend.range.Spread;
import uk.police.portfolio.support.MovableClock;
import uk.police.portfolio.support.People;
import uk.police.portfolio.support.PortalTest;
import uk.police.portfolio.support.SignIn;

/** The picture of a day is made of what was known by its end, all of it, and no day that is to come has one. */
@PortalTest
@Transactional
class SpendAsAtTests {

    private static final String FINANCE = "portfolio-office/finance-lead";

    @Autowired
    ForecastRanges ranges;

    @Autowired
    Plans plans;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MovableClock clock;

    @Autowired
    MockMvcTester http;

    @Autowired
    People people;

    @BeforeTransaction
    void appoint() {
        people.holding(FINANCE);
    }

    @Test
    void theConfidenceThatIsStatedLaterSpreadsNoEarlierForecast() {
        List<String> programmes = plans.random(12, new Random(9));
        LocalDate then = London.today(clock);
        int red = red(null);
        clock.advance(Duration.ofDays(2));
        jdbc.sql("update programme set delivery_confidence = 'RED', changed_at = :at where reference in (:all)")
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("all", programmes)
                .update();
        assertThat(red(null)).isGreaterThan(red);
        assertThat(red(then)).isEqualTo(red);
    }

    @Test
    void whatStandsBesideTheEnvelopeIsWhatWasStatedThen() {
        String reference = plans.random(1, new Random(4)).get(0);
        LocalDate then = London.today(clock);
        clock.advance(Duration.ofDays(2));
        jdbc.sql("""
                        update programme set cost_basis = 'Whole life, nominal', source = 'A report', changed_at = :at
                         where reference = :reference""")
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("reference", reference)
                .update();
        assertThat(get("/spend")).hasStatusOk().bodyText().contains("Whole life, nominal");
        assertThat(get("/spend?as-at=" + then)).hasStatusOk().bodyText().doesNotContain("Whole life, nominal");
    }

    @Test
    void aDayThatIsToComeIsRefusedEverywhere() {
        LocalDate tomorrow = London.today(clock).plusDays(1);
        for (String page : List.of("/spend", "/spend/lines")) {
            assertThat(get(page + "?as-at=" + tomorrow + "&body=kent"))
                    .hasStatus(422)
                    .bodyText()
                    .contains(
                            "is still to come",
                            "href=\"#asAt\"",
                            "id=\"asAt-error\"",
                            "<option selected=\"selected\" value=\"kent\"");
            assertThat(get(page + "?as-at=someday")).hasStatus(422).bodyText().contains("someday is not a day");
        }
        for (String page : List.of(
                "/spend/movement",
                "/spend/affordability",
                "/spend/range",
                "/spend/lines.csv",
                "/spend/table.csv",
                "/spend/movement.csv")) {
            assertThat(get(page + "?as-at=" + tomorrow))
                    .as(page)
                    .hasStatus(422)
                    .bodyText()
                    .contains("is still to come");
        }
        for (String api : List.of("summary", "lines", "outlook/movement", "outlook/affordability", "outlook/range")) {
            assertThat(get("/api/v1/spend/" + api + "?as-at=" + tomorrow))
                    .as(api)
                    .hasStatus(422)
                    .bodyText()
                    .contains("SPEND_DAY_IS_TO_COME");
        }
        assertThat(get("/spend?as-at=" + London.today(clock))).hasStatusOk();
        assertThat(get("/spend/movement?since=" + tomorrow)).hasStatus(422);
    }

    @Test
    void whatTheApiDoesNotHonourItRefuses() {
        for (String asked : List.of(
                "lines?by=body",
                "outlook/affordability?by=body",
                "outlook/range?since=2026-01-01",
                "summary?after=x",
                "outlook/movement?size=3")) {
            assertThat(get("/api/v1/spend/" + asked))
                    .as(asked)
                    .hasStatus(422)
                    .bodyText()
                    .contains("SPEND_IS_NOT_ASKED_BY_THAT");
        }
        assertThat(get("/api/v1/spend/summary?legacy=unsaid")).hasStatusOk();
        assertThat(get("/api/v1/spend/outlook/range"))
                .hasStatusOk()
                .bodyText()
                .contains("\"reporting\":{\"asAt\":", "\"unmatched\":{\"lines\":", "\"asAt\":\"", "\"figuresLatest\":");
    }

    private int red(LocalDate asAt) {
        SpendQuestion question = SpendQuestion.everything()
                .between(new FinancialYear(2025), new FinancialYear(2031))
                .asAt(asAt);
        return ranges.of(question, question.years(), Actor.PORTAL).spreads().stream()
                .filter(spread -> spread.confidence().equals("RED"))
                .mapToInt(Spread::programmes)
                .sum();
    }

    private MvcTestResult get(String address) {
        return http.get().uri(address).with(SignIn.as(FINANCE)).exchange();
    }
}
