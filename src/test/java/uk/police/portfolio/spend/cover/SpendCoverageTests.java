package uk.police.portfolio.spend.cover;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.net.URI;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.transaction.BeforeTransaction;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import uk.police.portfolio.authority.InstrumentFiles;
import uk.police.portfolio.authority.InstrumentImport;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.FinancialYear;
import uk.police.portfolio.shared.Money;
import uk.police.portfolio.spend.Plans;
import uk.police.portfolio.spend.SpendDimension;
import uk.police.portfolio.spend.SpendPicture;
import uk.police.portfolio.spend.SpendQuestion;
import uk.police.portfolio.support.MovableClock;
import uk.police.portfolio.support.People;
import uk.police.portfolio.support.PortalTest;
import uk.police.portfolio.support.SignIn;

/** How much of the money has authority behind it: the parts come to the total, and each opens what is behind it. */
@PortalTest
@Transactional
class SpendCoverageTests {

    private static final String FINANCE = "portfolio-office/finance-lead";
    private static final LocalDate BEFORE = LocalDate.of(2072, 12, 31);
    private static final LocalDate TODAY = LocalDate.of(2073, 2, 1);

    @Autowired
    SpendCoverage coverage;

    @Autowired
    SpendPicture picture;

    @Autowired
    InstrumentImport instruments;

    @Autowired
    Plans plans;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    JsonMapper json;

    @Autowired
    MovableClock clock;

    @Autowired
    MockMvcTester http;

    @Autowired
    People people;

    /** What is not committed is not in the register that authority keeps in memory; nobody else asks about that year. */
    @BeforeTransaction
    void register() {
        people.holding(FINANCE);
        if (jdbc.sql("select count(*) from instrument where reference = 'COVER-1'")
                        .query(Long.class)
                        .single()
                == 0) {
            String givers = "gwent/policing-body;gwent/chief-officer";
            String row = "COVER-1,COLLABORATION_AGREEMENT,For spend," + givers
                    + ",national-board,PROGRAMME_FUNDING,ALL,,,,,2073-01-01,2073-12-31,,,,,no,,CONTINUES,"
                    + givers.replace(";", "@2026-01-05;") + "@2026-01-05";
            assertThat(instruments
                            .apply("cover.csv", InstrumentFiles.of(row), "Seen", Actor.PORTAL)
                            .faults())
                    .isEmpty();
        }
    }

    @Test
    void moneyIsCoveredWhereTheBoardMayDecideForBothSeatsOnTheDay() throws IOException {
        String reference = plans.programme(
                "gwent",
                "APPROVED",
                false,
                List.of("gwent", "northumbria"),
                List.of("CAP-AUTOAI"),
                new Plans.Cost(2027, "CAPITAL", "CHANGE", "3000000.00"),
                new Plans.Cost(2028, "REVENUE", "RUN", "1000000.00"));
        clock.moveTo(TODAY);
        SpendQuestion question = SpendQuestion.everything()
                .of(SpendDimension.PROGRAMME, reference)
                .between(year(2026), year(2030));
        CoverSplit now = coverage.of(question, finance()).all();
        assertThat(now)
                .isEqualTo(new CoverSplit(Money.of("2000000.00"), Money.ZERO, Money.of("2000000.00"), Money.ZERO));
        assertThat(coverage.of(question.asAt(BEFORE), finance()).all().covered())
                .isEqualTo(Money.ZERO);

        String said = question.query();
        JsonNode answer = json.readTree(text("/api/v1/spend/outlook/coverage" + said));
        assertThat(answer.get("all").get("covered").asString()).isEqualTo("2000000.00");
        assertThat(answer.get("all").get("share").asString()).isEqualTo("50.0%");
        assertThat(answer.get("bodies")
                        .valueStream()
                        .map(body -> body.get("of").asString() + " "
                                + body.get("none").asString()))
                .containsExactly("gwent 0.00", "northumbria 2000000.00");
        assertThat(text("/spend/coverage" + said))
                .contains("50.0% of the money", "Gwent Police", "title=\"£1,500,000.00\"");
        assertThat(text("/spend/coverage/money" + said + "&cover=none"))
                .contains("£2.00m (£2,000,000.00), as authority stands on 1 February 2073", "Northumbria", reference)
                .doesNotContain("Gwent Police");
        assertThat(text("/spend/coverage/money" + said + "&cover=covered")).contains("Gwent Police");
        assertThat(get("/spend/coverage/money?cover=other")).hasStatus(404);
    }

    @Test
    void thePartsComeToTheTotalAndFiltersChangeNoAnswer() throws IOException {
        plans.random(30, new Random(20));
        clock.moveTo(TODAY);
        SpendQuestion all = SpendQuestion.everything().between(year(2025), year(2031));
        Map<String, Cover> nationally = new HashMap<>();
        coverage.of(all, finance()).units().forEach(unit -> nationally.put(named(unit), unit.cover()));
        for (SpendQuestion question : List.of(
                all,
                all.of(SpendDimension.BODY, "gwent"),
                all.of(SpendDimension.NATURE, "CAPITAL"),
                all.of(SpendDimension.CAPABILITY, "FAM-DATA"),
                all.between(year(2027), year(2028)))) {
            CoveredSpend covered = coverage.of(question, finance());
            String said = question.query();
            Money total = picture.totals(question, finance(), List.of()).total();
            assertThat(covered.total())
                    .as(said)
                    .isEqualTo(total)
                    .isEqualTo(covered.all().total());
            for (Map<String, CoverSplit> by : List.of(covered.byYear(), covered.byBody(), covered.byCapability())) {
                assertThat(Money.sum(by.values().stream().map(CoverSplit::total).toList()))
                        .as(said)
                        .isEqualTo(total);
            }
            for (Cover cover : Cover.values()) {
                assertThat(Money.sum(covered.behind(cover).stream()
                                .map(CoverUnit::amount)
                                .toList()))
                        .as(cover + said)
                        .isEqualTo(covered.all().of(cover));
            }
            covered.units().forEach(unit -> assertThat(unit.cover()).isEqualTo(nationally.get(named(unit))));
            assertThat(CsvReader.builder()
                            .ofNamedCsvRecord(text("/spend/coverage.csv" + said).substring(1))
                            .stream()
                            .map(row -> Money.of(row.getField("amount")))
                            .reduce(Money.ZERO, Money::plus))
                    .as(said)
                    .isEqualTo(total);
        }
    }

    private static String named(CoverUnit unit) {
        return unit.programme() + " " + unit.service() + " " + unit.capability() + " " + unit.body();
    }

    private static FinancialYear year(int start) {
        return new FinancialYear(start);
    }

    private Actor finance() {
        return people.holding(FINANCE);
    }

    private String text(String address) throws IOException {
        MvcTestResult answer = get(address);
        assertThat(answer).as(address).hasStatusOk();
        return answer.getResponse().getContentAsString();
    }

    private MvcTestResult get(String address) {
        return http.get().uri(URI.create(address)).with(SignIn.as(FINANCE)).exchange();
    }
}
