package uk.police.portfolio.spend;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.transaction.BeforeTransaction;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import uk.police.portfolio.shared.Money;
import uk.police.portfolio.spend.ledger.LineFiles;
import uk.police.portfolio.spend.ledger.SpendImports;
import uk.police.portfolio.support.People;
import uk.police.portfolio.support.PortalTest;
import uk.police.portfolio.support.SignIn;

/** Restricted money is in the national year totals of every reader, and in nothing else of those who may not see it. */
@PortalTest
@Transactional
class RestrictedSpendTests {

    private static final String FINANCE = "portfolio-office/finance-lead";
    private static final String OTHERS = "kent/chief-information-officer";
    private static final String REST = "Restricted, not broken down";

    @Autowired
    Plans plans;

    @Autowired
    People people;

    @Autowired
    SpendImports imports;

    @Autowired
    MockMvcTester http;

    @Autowired
    JsonMapper json;

    @BeforeTransaction
    void appoint() {
        List.of(FINANCE, OTHERS).forEach(people::holding);
    }

    @BeforeEach
    void post() throws IOException {
        plans.random(10, new Random(3));
        LineFiles file = LineFiles.file();
        for (int i = 0; i < 24; i++) {
            file.with(
                    "REST-" + i,
                    "body",
                    List.of("kent", "essex").get(i % 2),
                    "financial_year",
                    List.of("2026-27", "2027-28", "2029-30").get(i % 3),
                    "month",
                    String.valueOf(1 + i % 12),
                    "measure",
                    "forecast",
                    "nature",
                    i % 4 == 0 ? "capital" : "revenue",
                    "supplier",
                    "Supplier " + i % 14,
                    "restricted",
                    String.valueOf(i % 5 == 0),
                    "amount",
                    Money.ofPence(1_000_000_37L * (i + 1)).plain());
        }
        Path path = Files.createTempFile("lines", ".csv");
        Files.write(path, file.bytes());
        assertThat(imports.apply(path, "lines.csv", null, people.holding(FINANCE))
                        .faults())
                .isEmpty();
        Files.delete(path);
    }

    @Test
    void everyTableAddsUpToItsFootForEveryReader() throws IOException {
        for (String office : List.of(FINANCE, OTHERS)) {
            for (String query : List.of("", "?measure=forecast", "?nature=REVENUE", "?body=kent&measure=forecast")) {
                Document page = page("/spend" + query, office);
                assertThat(page.select("main table:has(tfoot td[data-value])")).hasSizeGreaterThan(7);
                page.select("main table:has(tfoot td[data-value])").forEach(table -> addsUp(table, office + query));
            }
        }
    }

    @Test
    void theYearsOfThePageAreThoseOfTheApi() throws IOException {
        for (String office : List.of(FINANCE, OTHERS)) {
            JsonNode answer = json.readTree(
                    text("/api/v1/spend/summary?by=financial-year&measure=forecast&from=2026-27&to=2030-31", office));
            Document page = page("/spend?measure=forecast", office);
            for (Element table :
                    page.select("main table:has(caption:matchesOwn(^(By financial year|By owner model)$))")) {
                for (JsonNode row : answer.get("rows")) {
                    String year = row.get("financialYear").asString();
                    int total = columns(table).indexOf("Total");
                    assertThat(money(table.select("tbody tr:has(th:containsOwn(" + year + "))")
                                    .first()
                                    .child(total)))
                            .as(office + " " + year)
                            .isEqualTo(Money.of(row.get("amount").asString()));
                }
            }
        }
    }

    @Test
    void whoMayNotSeeRestrictedLinesSeesTheSameNationalTotalsAndWhatIsNotBrokenDown() throws IOException {
        Document finance = page("/spend?measure=forecast", FINANCE);
        Document other = page("/spend?measure=forecast", OTHERS);

        assertThat(feet(other)).isEqualTo(feet(finance)).isNotEmpty();
        assertThat(other.select("main figcaption").first().text())
                .isEqualTo(finance.select("main figcaption").first().text());
        assertThat(finance.text()).doesNotContain(REST);
        assertThat(other.select("main th:containsOwn(" + REST + ")")).hasSizeGreaterThan(8);
        Document kent = page("/spend?measure=forecast&body=kent", OTHERS);
        assertThat(kent.text()).doesNotContain(REST).contains("Restricted figures excluded");
        assertThat(feet(kent)).isNotEqualTo(feet(page("/spend?measure=forecast&body=kent", FINANCE)));
    }

    @Test
    void thatRestrictedMoneyIsLeftOutSaysNothingAboutASupplier() throws IOException {
        for (int supplier = 0; supplier < 14; supplier++) {
            String asked = "?measure=forecast&body=kent&supplier=Supplier%20" + supplier;
            assertThat(json.readTree(text("/api/v1/spend/summary" + asked, OTHERS))
                            .get("restrictedExcluded")
                            .asBoolean())
                    .as(asked)
                    .isTrue();
        }
        // Kent has a restricted line with the first, and none with the third.
        for (int supplier : List.of(0, 2)) {
            String asked = "/spend?measure=forecast&body=kent&supplier=Supplier%20" + supplier;
            assertThat(page(asked, OTHERS).text()).as(asked).contains("Restricted figures excluded");
            assertThat(page(asked, FINANCE).text()).as(asked).doesNotContain("Restricted figures excluded");
        }
    }

    @Test
    void aFileSaysInItsNameThatItLeavesRestrictedFiguresOut() {
        for (String file : List.of("lines", "headroom", "movement", "forecast-range")) {
            String address =
                    switch (file) {
                        case "headroom" -> "affordability";
                        case "forecast-range" -> "range";
                        default -> file;
                    };
            String asked = "/spend/" + address + ".csv?measure=forecast";
            assertThat(named(asked, OTHERS)).as(file).contains("spend-" + file + "-restricted-excluded");
            assertThat(named(asked, FINANCE)).as(file).contains("spend-" + file).doesNotContain("restricted");
        }
    }

    private String named(String address, String office) {
        MvcTestResult answer =
                http.get().uri(address).with(SignIn.as(people.holding(office))).exchange();
        assertThat(answer).hasStatusOk();
        return String.valueOf(answer.getResponse().getHeader("Content-Disposition"));
    }

    @Test
    void everyTableIsSentAsItStandsOnThePage() throws IOException {
        Map<String, String> tables = new LinkedHashMap<>(Map.of(
                "standing", "By financial year",
                "measures", "Budget, forecast, committed and actual",
                "owner", "By owner model",
                "nature", "Capital and revenue",
                "purpose", "Run and change",
                "legacy", "Legacy and what replaces it",
                "funding", "Funding source",
                "programme", "Programme",
                "supplier", "Supplier",
                "capability", "Capability"));
        tables.put("body", "Force");
        for (String office : List.of(FINANCE, OTHERS)) {
            for (String query : List.of("", "?measure=forecast", "?nature=REVENUE")) {
                Document page = page("/spend" + query, office);
                boolean excluded = page.text().contains("Restricted figures excluded");
                assertThat(excluded).isEqualTo(office.equals(OTHERS));
                for (Map.Entry<String, String> each : tables.entrySet()) {
                    String by = each.getKey();
                    if (by.equals("programme") && !page.text().contains("Programmes that take most")) {
                        continue;
                    }
                    assertThat(page.select("main a[href$='by=" + by + "']").eachAttr("href"))
                            .as(by)
                            .hasSize(2)
                            .allSatisfy(link -> assertThat(link).startsWith("/spend/table."));
                    String csv = text(
                            page.select("main a[href^=/spend/table.csv][href$='by=" + by + "']")
                                    .attr("href"),
                            office);
                    assertThat(csv.contains("Restricted figures excluded")).isEqualTo(excluded);
                    Element table = page.select("main table:has(caption)").stream()
                            .filter(one -> one.select("caption").text().equals(each.getValue()))
                            .findFirst()
                            .orElseThrow();
                    assertThat(amounts(csv)).as(office + query + by).isEqualTo(amounts(table));
                }
            }
        }
        assertThat(http.get()
                        .uri("/spend/table.csv?by=horoscope")
                        .with(SignIn.as(people.holding(FINANCE)))
                        .exchange())
                .hasStatus(404);
    }

    private static List<Money> amounts(String csv) {
        return CsvReader.builder().ofCsvRecord(csv.substring(1)).stream()
                .skip(1)
                .flatMap(row -> row.getFields().stream().skip(2))
                .filter(amount -> !amount.isEmpty())
                .map(Money::of)
                .toList();
    }

    private static List<Money> amounts(Element table) {
        return table.select("td[data-value]").stream()
                .map(RestrictedSpendTests::money)
                .toList();
    }

    /** The last number of each foot. */
    private static List<Money> feet(Document page) {
        return page.select("main tfoot tr").stream()
                .filter(row -> !row.select("td[data-value]").isEmpty())
                .map(row -> money(row.select("td[data-value]").last()))
                .toList();
    }

    private static void addsUp(Element table, String as) {
        String caption = as + " " + table.select("caption").text();
        Element foot = table.select("tfoot tr").first();
        for (int i = 1; i < foot.childrenSize(); i++) {
            if (foot.child(i).hasAttr("data-value")) {
                Money sum = Money.ZERO;
                for (Element row : table.select("tbody tr")) {
                    sum = sum.plus(money(row.child(i)));
                }
                assertThat(sum).as(caption + ", column " + i).isEqualTo(money(foot.child(i)));
            }
        }
        int total = columns(table).indexOf("Total");
        if (total > 0) {
            List<Element> rows = new ArrayList<>(table.select("tbody tr, tfoot tr"));
            rows.forEach(row -> assertThat(Money.sum(row.children().subList(1, total).stream()
                            .map(RestrictedSpendTests::money)
                            .toList()))
                    .as(caption + ", row " + row.child(0).text())
                    .isEqualTo(money(row.child(total))));
        }
    }

    private static List<String> columns(Element table) {
        return table.select("thead th").eachText();
    }

    private static Money money(Element cell) {
        return Money.of(cell.attr("data-value"));
    }

    private Document page(String address, String office) throws IOException {
        return Jsoup.parse(text(address, office));
    }

    private String text(String address, String office) throws IOException {
        MvcTestResult answer = http.get()
                .uri(java.net.URI.create(address))
                .with(SignIn.as(people.holding(office)))
                .exchange();
        assertThat(answer).as(address).hasStatusOk();
        return answer.getResponse().getContentAsString();
    }
}
