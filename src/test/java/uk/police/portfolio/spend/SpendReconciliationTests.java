package uk.police.portfolio.spend;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.FinancialYear;
import uk.police.portfolio.shared.London;
import uk.police.portfolio.shared.Money;
import uk.police.portfolio.spend.cover.CoverSplit;
import uk.police.portfolio.spend.cover.SpendCoverage;
import uk.police.portfolio.spend.ledger.LineFiles;
import uk.police.portfolio.spend.ledger.SpendImports;
import uk.police.portfolio.spend.pack.MonthlyPacks;
import uk.police.portfolio.spend.pack.PackFile;
import uk.police.portfolio.spend.pot.PotRegister;
import uk.police.portfolio.support.MovableClock;
import uk.police.portfolio.support.People;
import uk.police.portfolio.support.PortalTest;
import uk.police.portfolio.support.SignIn;

/** Walks what shows a total, with random data under random filters, in any prices: every table, file and page says the same to the penny. */
@PortalTest
@Transactional
class SpendReconciliationTests {

    private static final long SEED = 20261126;
    private static final String FINANCE = "portfolio-office/finance-lead";
    private static final String STRANGER = "kent/chief-information-officer";
    private static final Pattern SUM = Pattern.compile("([−]?£[0-9,]+\\.[0-9]{2})");
    private static final Pattern TABLE = Pattern.compile("/spend/table\\.csv\\?.*by=([a-z]+)$");

    @Autowired
    Plans plans;

    @Autowired
    SpendPicture picture;

    @Autowired
    SpendCoverage coverage;

    @Autowired
    EnvelopeRegister envelopes;

    @Autowired
    SpendImports imports;

    @Autowired
    PotRegister pots;

    @Autowired
    MonthlyPacks packs;

    @Autowired
    People people;

    @Autowired
    MockMvcTester http;

    @Autowired
    JsonMapper json;

    @Autowired
    MovableClock clock;

    @BeforeTransaction
    void appoint() {
        List.of(FINANCE, STRANGER, "kent/chief-finance-officer").forEach(people::holding);
    }

    @Test
    void everyTableOfThePictureAddsUpAndItsFileSaysTheSame() throws IOException {
        Random random = new Random(SEED);
        fill(random);
        for (String office : List.of(FINANCE, STRANGER)) {
            Actor reader = people.holding(office);
            for (SpendQuestion asked : questions(reader, random)) {
                SpendQuestion question = asked.orTheYearsOf(envelopes::asAt);
                Document page = page("/spend" + asked.query(), reader);
                SpendTotals totals = picture.totalsAndMeasures(
                        question, reader, List.of(Set.of(SpendDimension.YEAR), Set.of(SpendDimension.BODY)));
                tablesAgree(page, question, totals, reader);
                linksAgree(page, question, totals, reader, random);
                coverageAgrees(question, totals, reader);
            }
        }
    }

    /** In the order of the page: each table with figures, and the file that is offered under it. */
    private void tablesAgree(Document page, SpendQuestion question, SpendTotals totals, Actor reader)
            throws IOException {
        List<Element> tables = page.select("table").stream()
                .filter(table -> !table.select("td[data-value]").isEmpty())
                .toList();
        List<String> files = page.select("a[href]").stream()
                .map(link -> TABLE.matcher(link.attr("href")))
                .filter(Matcher::find)
                .map(Matcher::group)
                .toList();
        assertThat(files).as(question.query()).hasSameSizeAs(tables);
        for (int i = 0; i < tables.size(); i++) {
            String said = files.get(i);
            assertThat(values(tables.get(i).select("td[data-value]"))).as(said).isEqualTo(csv(said, reader));
            if (said.endsWith("by=measures")) {
                measuresAgree(tables.get(i), question, totals);
            } else {
                addsUp(tables.get(i), question, totals.total(), said);
            }
        }
    }

    /** Each column comes to its foot, and the last of the feet that are of money is the total. */
    private static void addsUp(Element table, SpendQuestion question, Money total, String said) {
        List<Element> rows = table.select("tbody tr");
        List<Money> feet = values(table.select("tfoot td[data-value]"));
        assertThat(feet.get(feet.size() - 1)).as(said).isEqualTo(total);
        for (int column = 0; column < feet.size(); column++) {
            int at = column;
            Money sum = Money.sum(rows.stream()
                    .map(row -> values(row.select("td[data-value]")).get(at))
                    .toList());
            if (question.prices() == null) {
                assertThat(sum).as(said + " column " + at).isEqualTo(feet.get(at));
            } else {
                Money off = sum.minus(feet.get(at));
                assertThat(off.amount().abs())
                        .as(said + " rounded on its own")
                        .isLessThanOrEqualTo(Money.ofPence(rows.size()).amount());
            }
        }
    }

    private static void measuresAgree(Element table, SpendQuestion question, SpendTotals totals) {
        List<Money> expected = question.years().stream()
                .flatMap(year -> Stream.of("BUDGET", "FORECAST", "COMMITTED", "ACTUAL")
                        .map(measure -> totals.by(SpendDimension.MEASURE, year.toString())
                                .getOrDefault(measure, Money.ZERO)))
                .toList();
        assertThat(values(table.select("td[data-value]")))
                .as("measures " + question.query())
                .isEqualTo(expected);
    }

    /** A number that is a link opens lines that come to it; of the whole, restricted money has no lines for most readers. */
    private void linksAgree(Document page, SpendQuestion question, SpendTotals totals, Actor reader, Random random)
            throws IOException {
        if (question.isWhole() && totals.excludesRestricted()) {
            return;
        }
        List<Element> links = new ArrayList<>(page.select("td[data-value] a[href^=/spend/lines]"));
        Collections.shuffle(links, random);
        for (Element link : links.subList(0, Math.min(4, links.size()))) {
            String lines = link.attr("href");
            Document opened = page(lines, reader);
            Element heading = opened.selectFirst("main p.govuk-heading-m");
            Money sum = heading == null ? Money.ZERO : sum(heading.text());
            Money shown = values(Stream.of(link.parent()).toList()).get(0);
            if (question.prices() == null) {
                assertThat(sum).as(lines).isEqualTo(shown);
            } else {
                assertThat(sum.minus(shown).amount().abs())
                        .as(lines)
                        .isLessThan(Money.of("1.00").amount());
            }
        }
    }

    private void coverageAgrees(SpendQuestion question, SpendTotals totals, Actor reader) throws IOException {
        CoverSplit all = coverage.of(question, reader).all();
        JsonNode answer = json.readTree(text("/api/v1/spend/outlook/coverage" + question.query(), reader));
        assertThat(answer.get("total").asString()).isEqualTo(totals.total().plain());
        assertThat(answer.get("all").get("none").asString())
                .isEqualTo(all.none().plain());
        Document page = page("/spend/coverage" + question.query(), reader);
        for (Element table : page.select("table")) {
            assertThat(values(table.select("tfoot td[data-value]")))
                    .as("coverage " + question.query())
                    .containsExactly(all.covered(), all.partial(), all.none(), all.unasked(), all.total());
        }
        if (question.prices() == null && !(question.isWhole() && totals.excludesRestricted())) {
            assertThat(all.total()).as("coverage " + question.query()).isEqualTo(totals.total());
        }
    }

    @Test
    void homeBodiesPotsAndPacksSayTheSame() throws IOException {
        Random random = new Random(SEED + 1);
        fill(random);
        String pot = pots.declare("kent", "SVC-1", "A pot of the test", people.holding("kent/chief-finance-officer"));
        SpendQuestion years = SpendQuestion.everything().orTheYearsOf(envelopes::asAt);
        for (String office : List.of(FINANCE, STRANGER)) {
            Actor reader = people.holding(office);
            SpendTotals standing = picture.totals(years, reader, List.of(Set.of(SpendDimension.STANDING)));
            String home = page("/", reader).select("main").text();
            standing.by(SpendDimension.STANDING)
                    .values()
                    .forEach(sum -> assertThat(home).as("home of " + office).contains(sum.brief()));
            for (String body : List.of("kent", "essex", "surrey")) {
                SpendQuestion of = years.of(SpendDimension.BODY, body);
                assertThat(page("/bodies/" + body, reader).select("main").text())
                        .contains(picture.totals(of, reader, List.of()).total().full())
                        .contains(picture.totals(of.by(SpendMeasure.ACTUAL), reader, List.of())
                                .total()
                                .full());
            }
            for (LocalDate day : new LocalDate[] {null, London.today(clock).minusDays(1)}) {
                SpendQuestion of = years.of(SpendDimension.BODY, "kent")
                        .of(SpendDimension.SERVICE, "SVC-1")
                        .asAt(day);
                assertThat(page("/spend/pots/" + pot + (day == null ? "" : "?as-at=" + day), reader)
                                .select("main")
                                .text())
                        .as("pot " + of.query())
                        .contains(picture.totals(of, reader, List.of()).total().full());
            }
        }
        packsAgree();
    }

    private void packsAgree() throws IOException {
        clock.moveTo(LocalDate.of(2027, 1, 1));
        packs.make();
        SpendQuestion question =
                SpendQuestion.everything().asAt(LocalDate.of(2026, 12, 31)).orTheYearsOf(envelopes::asAt);
        for (String office : List.of(FINANCE, STRANGER)) {
            Actor reader = people.holding(office);
            SpendTotals totals = picture.totalsAndMeasures(
                    question, reader, List.of(Set.of(SpendDimension.YEAR), Set.of(SpendDimension.BODY)));
            String page = page("/spend/packs/2026-12", reader).select("main").text();
            assertThat(page).contains(totals.total().full());
            question.years()
                    .forEach(year -> assertThat(page)
                            .contains(totals.by(SpendDimension.YEAR)
                                    .getOrDefault(year.toString(), Money.ZERO)
                                    .full()));
        }
        PackFile file = packs.files("2026-12").stream()
                .filter(each -> each.name().endsWith("-years.csv"))
                .findFirst()
                .orElseThrow();
        Actor everybody = people.holding(STRANGER);
        Money registered =
                CsvReader.builder()
                        .ofNamedCsvRecord(new String(file.content(), StandardCharsets.UTF_8).substring(1))
                        .stream()
                        .map(row -> Money.of(row.getField("registered")))
                        .reduce(Money.ZERO, Money::plus);
        SpendQuestion published = question.of(SpendDimension.STANDING, "RETURNED");
        assertThat(registered)
                .as("what everybody may read is at least what was returned")
                .isGreaterThanOrEqualTo(
                        picture.totals(published, everybody, List.of()).total());
    }

    private void fill(Random random) throws IOException {
        plans.random(40, random);
        post(random, 120);
        clock.advance(Duration.ofDays(2));
        post(random, 60);
    }

    private List<SpendQuestion> questions(Actor reader, Random random) {
        List<SpendLine> lines;
        try (Stream<SpendLine> all = picture.lines(SpendQuestion.everything(), reader)) {
            lines = all.collect(Collectors.toCollection(ArrayList::new));
        }
        Prices real = Prices.read("real:2024-25").orElseThrow();
        Prices nominal = Prices.read("nominal").orElseThrow();
        LocalDate between = London.today(clock).minusDays(1);
        List<SpendQuestion> questions = new ArrayList<>(
                List.of(SpendQuestion.everything(), SpendQuestion.everything().in(real)));
        for (int i = 0; i < 6; i++) {
            SpendLine line = lines.get(random.nextInt(lines.size()));
            Map<SpendDimension, String> values = new EnumMap<>(Map.of(
                    SpendDimension.BODY, line.bodyCode(),
                    SpendDimension.CAPABILITY, line.capabilityCode(),
                    SpendDimension.OWNER, line.owner().name(),
                    SpendDimension.NATURE, line.nature(),
                    SpendDimension.PURPOSE, line.purpose(),
                    SpendDimension.FUNDING, line.fundingSource()));
            if (line.programmeReference() != null) {
                values.put(SpendDimension.PROGRAMME, line.programmeReference());
            }
            SpendQuestion question = SpendQuestion.everything();
            for (SpendDimension dimension : values.keySet()) {
                question = random.nextInt(3) == 0 ? question.of(dimension, values.get(dimension)) : question;
            }
            question = random.nextInt(3) == 0 ? question.asAt(between) : question;
            question = random.nextInt(3) == 0
                    ? question.by(SpendMeasure.values()[random.nextInt(SpendMeasure.values().length)])
                    : question;
            question = random.nextInt(3) == 0
                    ? question.between(new FinancialYear(2025), new FinancialYear(2027 + random.nextInt(3)))
                    : question;
            questions.add(question.in(List.of(real, nominal).get(random.nextInt(2))));
            questions.add(question);
        }
        return questions;
    }

    private void post(Random random, int lines) throws IOException {
        LineFiles file = LineFiles.file();
        for (int i = 0; i < lines; i++) {
            file.with(
                    "W-" + random.nextLong(),
                    "body",
                    List.of("kent", "essex", "surrey").get(random.nextInt(3)),
                    "financial_year",
                    List.of("2025-26", "2026-27", "2027-28").get(random.nextInt(3)),
                    "month",
                    String.valueOf(1 + random.nextInt(12)),
                    "measure",
                    List.of("budget", "forecast", "forecast", "committed", "actual")
                            .get(random.nextInt(5)),
                    "nature",
                    random.nextBoolean() ? "capital" : "revenue",
                    "supplier",
                    "Supplier " + random.nextInt(15),
                    "service",
                    "SVC-" + random.nextInt(3),
                    "restricted",
                    String.valueOf(random.nextInt(6) == 0),
                    "amount",
                    Money.ofPence(random.nextInt(9_000_000) - 1_000_000).plain());
        }
        Path path = Files.createTempFile("lines", ".csv");
        Files.write(path, file.bytes());
        assertThat(imports.apply(path, "lines.csv", null, people.holding(FINANCE))
                        .faults())
                .isEmpty();
        Files.delete(path);
    }

    private static List<Money> values(List<Element> cells) {
        return cells.stream().map(cell -> Money.of(cell.attr("data-value"))).toList();
    }

    /** Every amount of a file, row by row; where the page has none, the file has none. */
    private List<Money> csv(String address, Actor reader) throws IOException {
        return CsvReader.builder().ofCsvRecord(text(address, reader).substring(1)).stream()
                .skip(1)
                .flatMap(row -> row.getFields().stream().skip(2))
                .filter(field -> !field.isEmpty())
                .map(Money::of)
                .toList();
    }

    private static Money sum(String words) {
        Matcher found = SUM.matcher(words);
        assertThat(found.find()).as(words).isTrue();
        return Money.of(found.group(1).replace("−", "-").replace("£", "").replace(",", ""));
    }

    private Document page(String address, Actor reader) throws IOException {
        return Jsoup.parse(text(address, reader));
    }

    private String text(String address, Actor reader) throws IOException {
        MvcTestResult answer =
                http.get().uri(URI.create(address)).with(SignIn.as(reader)).exchange();
        assertThat(answer).as(address).hasStatusOk();
        return answer.getResponse().getContentAsString();
    }
}
