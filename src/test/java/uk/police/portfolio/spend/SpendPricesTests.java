package uk.police.portfolio.spend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.context.transaction.BeforeTransaction;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.FinancialYear;
import uk.police.portfolio.shared.Money;
import uk.police.portfolio.shared.RefusedException;
import uk.police.portfolio.shared.StaleVersionException;
import uk.police.portfolio.spend.ledger.LineFiles;
import uk.police.portfolio.spend.ledger.SpendImports;
import uk.police.portfolio.spend.prices.DeflatorRegister;
import uk.police.portfolio.spend.prices.Deflators;
import uk.police.portfolio.spend.prices.ReviseDeflators;
import uk.police.portfolio.support.People;
import uk.police.portfolio.support.PortalTest;
import uk.police.portfolio.support.SignIn;

/** The same money in the prices of one year or of each, by an index that is data. */
@PortalTest
@Transactional
class SpendPricesTests {

    private static final String FINANCE = "portfolio-office/finance-lead";
    private static final Prices REAL = new Prices(new FinancialYear(2024));
    private static final Prices NOMINAL = new Prices(null);

    @Autowired
    SpendPicture picture;

    @Autowired
    SpendImports imports;

    @Autowired
    DeflatorRegister deflators;

    @Autowired
    MockMvcTester http;

    @Autowired
    JsonMapper json;

    @Autowired
    People people;

    @BeforeTransaction
    void appoint() {
        List.of(FINANCE, "kent/chief-finance-officer").forEach(people::holding);
    }

    @Test
    void turnsNominalAndRealFiguresIntoEachOther() throws Exception {
        index("100", "110", "121");
        post(LineFiles.file()
                .with("N-1", "financial_year", "2026-27", "amount", "1210.00")
                .with("N-2", "financial_year", "2025-26", "amount", "-110.00")
                .with("N-3", "financial_year", "2026-27", "amount", "100.00", "price_basis", "real:2024-25"));

        assertThat(total(null)).isEqualTo(Money.of("1200.00"));
        assertThat(total(REAL)).isEqualTo(Money.of("1000.00"));
        assertThat(total(NOMINAL)).isEqualTo(Money.of("1221.00"));
    }

    @Test
    void keptTotalsLinesPagesAndTheApiAgree() throws Exception {
        index("100", "103.7", "105.9");
        LineFiles file = LineFiles.file();
        for (int i = 0; i < 40; i++) {
            file.with(
                    "P-" + i,
                    "financial_year",
                    i % 2 == 0 ? "2025-26" : "2026-27",
                    "amount",
                    (i * 37 - 200) + ".33",
                    "supplier",
                    "Supplier " + i % 7,
                    "price_basis",
                    i % 5 == 0 ? "real:2025-26" : "nominal");
        }
        post(file);
        for (Prices prices : List.of(REAL, NOMINAL)) {
            SpendQuestion question = asked(prices);
            SpendTotals kept = picture.totals(question, finance(), List.of(Set.of(SpendDimension.NATURE)));
            SpendTotals fromLines = picture.totals(
                    question, finance(), List.of(Set.of(SpendDimension.MONTH), Set.of(SpendDimension.SUPPLIER)));
            assertThat(kept.total()).isEqualTo(fromLines.total());
            BigDecimal lines;
            try (var all = picture.lines(question, finance())) {
                lines = Money.sum(all.map(SpendLine::amount).toList()).amount();
            }
            assertThat(kept.total().amount().subtract(lines).abs()).isLessThan(new BigDecimal("0.21"));
            assertThat(http.get()
                            .uri(java.net.URI.create("/spend" + question.query()))
                            .with(SignIn.as(FINANCE)))
                    .hasStatusOk()
                    .bodyText()
                    .contains("Exactly " + kept.total().full());
            String api = http.get()
                    .uri(java.net.URI.create("/api/v1/spend/summary" + question.query() + "&by=supplier"))
                    .with(SignIn.as(FINANCE))
                    .exchange()
                    .getResponse()
                    .getContentAsString();
            assertThat(json.readTree(api).get("total").asString())
                    .isEqualTo(kept.total().plain());
            assertThat(json.readTree(api).get("prices").asString()).isEqualTo(prices.toString());
            assertThat(http.get()
                            .uri(java.net.URI.create("/spend/lines" + question.query()))
                            .with(SignIn.as(FINANCE)))
                    .hasStatusOk();
        }
    }

    @Test
    void whatIsNoPriceIsRefused() {
        assertThat(http.get().uri("/spend?prices=cheap").with(SignIn.as(FINANCE)))
                .hasStatus(404);
        assertThat(http.get().uri("/api/v1/spend/summary?prices=real:2024").with(SignIn.as(FINANCE)))
                .hasStatus(422)
                .bodyText()
                .contains("NOT_PRICES");
    }

    @Test
    void whatTheApiCannotUnderstandIsRefusedAllAtOnce() {
        assertThat(http.get()
                        .uri(
                                "/api/v1/spend/summary?nature=gold&owner=nobody&legacy=perhaps&body=kent&body=essex&size=x")
                        .with(SignIn.as(FINANCE)))
                .hasStatus(422)
                .bodyText()
                .contains(
                        "SPEND_IS_ASKED_TWICE", "gold is no value of nature", "nobody is no value of owner", "perhaps");
        assertThat(http.get()
                        .uri("/api/v1/spend/summary?nature=capital&owner=force-led&legacy=unsaid&body=kent")
                        .with(SignIn.as(FINANCE)))
                .hasStatusOk();
    }

    @Test
    void aVersionIsAddedWithItsSourceAndFollowsTheOneThatWasRead() {
        int last = deflators.versions().get(0).version();
        assertThatThrownBy(() -> deflators.revise(command(last, "", "100", "101"), finance()))
                .isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> deflators.revise(command(last - 1, "HM Treasury", "100", "101"), finance()))
                .isInstanceOf(StaleVersionException.class);
        assertThat(http.post()
                        .uri("/spend/deflators")
                        .with(SignIn.as(FINANCE))
                        .with(csrf())
                        .param("follows", "" + last)
                        .param("source", "HM Treasury")
                        .param("reason", "Published")
                        .param("datedOnDay", "31")
                        .param("datedOnMonth", "3")
                        .param("datedOnYear", "2026")
                        .param("series", "2024-25 100.0\n2025-26\t102.5"))
                .hasRedirectedUrl("/spend/deflators");
        assertThat(deflators.versions().get(0).years())
                .extracting(Deflators.Index::shown)
                .containsExactly("100.0", "102.5");
        assertThat(http.post()
                        .uri("/spend/deflators")
                        .with(SignIn.as(FINANCE))
                        .with(csrf())
                        .param("series", "2024-25 dear"))
                .hasStatus(422)
                .bodyText()
                .contains("what was read: 2024-25 dear", "Enter the source");
        assertThatThrownBy(() -> deflators.revise(
                        command(last + 1, "Mine", "100", "101"), people.holding("kent/chief-finance-officer")))
                .isInstanceOf(AccessDeniedException.class);
    }

    private void index(String... years) {
        deflators.revise(command(deflators.versions().get(0).version(), "A test", years), finance());
    }

    private static ReviseDeflators command(int follows, String source, String... indices) {
        List<Deflators.Index> years = new ArrayList<>();
        for (int i = 0; i < indices.length; i++) {
            years.add(new Deflators.Index(new FinancialYear(2024 + i), new BigDecimal(indices[i])));
        }
        return new ReviseDeflators(follows, source, LocalDate.of(2026, 3, 31), "A reason", years);
    }

    private Money total(@org.jspecify.annotations.Nullable Prices prices) {
        return picture.totals(asked(prices), finance(), List.of()).total();
    }

    private static SpendQuestion asked(@org.jspecify.annotations.Nullable Prices prices) {
        return SpendQuestion.everything()
                .of(SpendDimension.BODY, "kent")
                .by(SpendMeasure.FORECAST)
                .between(new FinancialYear(2025), new FinancialYear(2026))
                .in(prices);
    }

    private void post(LineFiles lines) throws Exception {
        Path file = Files.createTempFile("lines", ".csv");
        Files.write(file, lines.bytes());
        assertThat(imports.apply(file, "lines.csv", null, finance()).faults()).isEmpty();
        Files.delete(file);
    }

    private Actor finance() {
        return people.holding(FINANCE);
    }
}
