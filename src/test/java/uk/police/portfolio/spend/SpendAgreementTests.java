package uk.police.portfolio.spend;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.transaction.BeforeTransaction;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import uk.police.portfolio.programme.ProgrammeDetails;
import uk.police.portfolio.programme.ProgrammeDirectory;
import uk.police.portfolio.programme.ProgrammeStatus;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.FinancialYear;
import uk.police.portfolio.shared.London;
import uk.police.portfolio.shared.Money;
import uk.police.portfolio.spend.ledger.ImportOutcome;
import uk.police.portfolio.spend.ledger.LineFiles;
import uk.police.portfolio.spend.ledger.SpendImports;
import uk.police.portfolio.support.MovableClock;
import uk.police.portfolio.support.People;
import uk.police.portfolio.support.PortalTest;
import uk.police.portfolio.support.SignIn;

/** The same question has the same answer on every page and in every file, to the penny. */
@PortalTest
@Transactional
class SpendAgreementTests {

    private static final long SEED = 20261123;
    private static final Pattern SUM = Pattern.compile("([−]?£[0-9,]+\\.[0-9]{2})");

    @Autowired
    Plans plans;

    @Autowired
    SpendPicture picture;

    @Autowired
    ProgrammeDirectory programmes;

    @Autowired
    EnvelopeRegister envelopes;

    @Autowired
    People people;

    @Autowired
    MockMvcTester http;

    @Autowired
    SpendImports imports;

    @Autowired
    JsonMapper json;

    @Autowired
    MovableClock clock;

    /** Whoever is appointed inside a test's transaction would be gone after it, and still be remembered. */
    @BeforeTransaction
    void appoint() {
        List.of("portfolio-office/finance-lead", "kent/chief-information-officer")
                .forEach(people::holding);
    }

    @Test
    void everyProgrammeCountsItsWholeLifeCost() {
        for (String reference : plans.random(60, new Random(SEED))) {
            ProgrammeDetails programme = programmes.details(reference, Actor.PORTAL);
            boolean counts = Set.of(
                            ProgrammeStatus.SUBMITTED,
                            ProgrammeStatus.APPROVED,
                            ProgrammeStatus.PAUSED,
                            ProgrammeStatus.CLOSED)
                    .contains(programme.status());
            SpendQuestion question = SpendQuestion.everything().of(SpendDimension.PROGRAMME, reference);
            assertThat(picture.totals(question, Actor.PORTAL, List.of()).total())
                    .as(reference + " " + programme.status())
                    .isEqualTo(counts ? programme.wholeLife() : Money.ZERO);
            if (counts) {
                Map<String, Money> byBody = picture.totals(question, Actor.PORTAL, List.of(Set.of(SpendDimension.BODY)))
                        .by(SpendDimension.BODY);
                programme
                        .shares()
                        .forEach(share -> assertThat(byBody.getOrDefault(share.code(), Money.ZERO))
                                .as(reference + " " + share.code())
                                .isEqualTo(share.share()));
            }
        }
    }

    @Test
    void everyPageFileAndBreakdownSaysTheSame() throws IOException {
        Random random = new Random(SEED + 1);
        plans.random(80, random);
        post(random, 120);
        clock.advance(Duration.ofDays(2));
        post(random, 60);
        for (String office : List.of("portfolio-office/finance-lead", "kent/chief-information-officer")) {
            Actor reader = people.holding(office);
            for (SpendQuestion question : questions(reader, random)) {
                agree(question, reader);
            }
        }
    }

    @Test
    void everyTableOfTheOutlookSaysTheSame() throws IOException {
        Random random = new Random(SEED + 2);
        plans.random(40, random);
        post(random, 120);
        clock.advance(Duration.ofDays(3));
        post(random, 60);
        int number = 0;
        for (String office : List.of("portfolio-office/finance-lead", "kent/chief-information-officer")) {
            Actor reader = people.holding(office);
            for (SpendQuestion asked : questions(reader, random)) {
                SpendQuestion question = asked.orTheYearsOf(envelopes.current());
                affordabilityAgrees(question, reader);
                movementAgrees(question, reader);
                if (number++ % 3 == 0) {
                    rangeAgrees(question, reader);
                }
            }
        }
    }

    /** What was known on a day is the sum of what the postings until then moved, so none may be applied before one that it came after. */
    @Test
    void aClockThatGoesBackChangesNoPastDay() throws IOException {
        Random random = new Random(SEED + 3);
        Actor reader = people.holding("portfolio-office/finance-lead");
        clock.advance(Duration.ofDays(4));
        post(random, 60);
        clock.advance(Duration.ofDays(-3));
        post(random, 60);
        clock.advance(Duration.ofDays(6));
        for (int days = 1; days <= 7; days++) {
            SpendQuestion question = SpendQuestion.everything()
                    .of(SpendDimension.STANDING, "RETURNED")
                    .asAt(London.today(clock).minusDays(days));
            Money sumOfLines;
            try (Stream<SpendLine> lines = picture.lines(question, reader)) {
                sumOfLines = Money.sum(lines.map(SpendLine::amount).toList());
            }
            assertThat(picture.totals(question, reader, List.of()).total())
                    .as("as at " + question.asAt())
                    .isEqualTo(sumOfLines);
        }
    }

    private void affordabilityAgrees(SpendQuestion question, Actor reader) throws IOException {
        String said = question.query();
        Map<String, Money> byYear = picture
                .totals(
                        question.by(SpendMeasure.REGISTERED),
                        reader,
                        List.of(Set.of(SpendDimension.YEAR, SpendDimension.FUNDING)))
                .by(Set.of(SpendDimension.YEAR, SpendDimension.FUNDING))
                .stream()
                .collect(Collectors.toMap(
                        row -> String.valueOf(row.of().get(SpendDimension.YEAR)), SpendTotal::amount, Money::plus));
        Money all = Money.sum(byYear.values());
        assertThat(column("/spend/funding.csv" + said, "amount", reader))
                .as("funding CSV " + said)
                .isEqualTo(all);
        assertThat(xlsx("/spend/funding.xlsx", said, reader))
                .as("funding XLSX " + said)
                .isEqualTo(all);
        JsonNode answer = json("/api/v1/spend/outlook/affordability" + said, reader);
        assertThat(answer.get("funding")
                        .valueStream()
                        .flatMap(each -> each.get("amounts").valueStream())
                        .map(amount -> Money.of(amount.asString()))
                        .reduce(Money.ZERO, Money::plus))
                .as("funding API " + said)
                .isEqualTo(all);
        String html = text("/spend/affordability" + said, reader);
        for (Map.Entry<String, Money> year : byYear.entrySet()) {
            assertThat(html)
                    .as("funding page " + said)
                    .contains("title=\"" + year.getValue().full() + "\"");
        }
        Money budget =
                Money.sum(picture.totals(question.by(SpendMeasure.BUDGET), reader, List.of(Set.of(SpendDimension.BODY)))
                        .by(SpendDimension.BODY)
                        .values());
        assertThat(column("/spend/affordability.csv" + said, "budget", reader))
                .as("budget CSV " + said)
                .isEqualTo(budget);
        assertThat(sum(answer.get("bodies"), "budget")).as("budget API " + said).isEqualTo(budget);
        assertThat(sum(answer.get("bodies"), "budget").minus(sum(answer.get("bodies"), "registered")))
                .as("headroom " + said)
                .isEqualTo(sum(answer.get("bodies"), "headroom"))
                .isEqualTo(xlsx("/spend/affordability.xlsx", said, reader));
    }

    private void movementAgrees(SpendQuestion question, Actor reader) throws IOException {
        LocalDate since = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).minusDays(2);
        SpendQuestion now = question.asAt(null);
        SpendTotals then = picture.totals(now.asAt(since), reader, List.of(Set.of(SpendDimension.BODY)));
        SpendTotals today = picture.totals(now, reader, List.of(Set.of(SpendDimension.BODY)));
        boolean hasMore = now.isWhole() && (then.excludesRestricted() || today.excludesRestricted());
        Money before = moving(then, hasMore);
        Money after = moving(today, hasMore);
        for (String by : List.of("body", "programme", "nature")) {
            String said = now.query() + "&since=" + since + "&by=" + by;
            assertThat(column("/spend/movement.csv" + said, "change", reader))
                    .as("movement CSV " + said)
                    .isEqualTo(after.minus(before));
            JsonNode answer = json("/api/v1/spend/outlook/movement" + said, reader);
            assertThat(Money.of(answer.get("before").asString()))
                    .as("API " + said)
                    .isEqualTo(before);
            assertThat(Money.of(answer.get("after").asString()))
                    .as("API " + said)
                    .isEqualTo(after);
            assertThat(sum(answer.get("steps"), "change")).as("steps " + said).isEqualTo(after.minus(before));
        }
        String html = text("/spend/movement" + now.query() + "&since=" + since, reader);
        if (!after.equals(before)) {
            assertThat(html.substring(html.indexOf("<tfoot")))
                    .as("movement page " + now.query())
                    .contains(before.full(), after.minus(before).full(), after.full());
        }
    }

    /** From one day to the next the restricted money of a year's total would say whose it is. */
    private static Money moving(SpendTotals totals, boolean hasMore) {
        return hasMore ? Money.sum(totals.by(SpendDimension.BODY).values()) : totals.total();
    }

    private void rangeAgrees(SpendQuestion question, Actor reader) throws IOException {
        String said = question.query();
        SpendTotals totals =
                picture.totals(question.by(SpendMeasure.REGISTERED), reader, List.of(Set.of(SpendDimension.YEAR)));
        JsonNode answer = json("/api/v1/spend/outlook/range" + said, reader);
        String html = text("/spend/range" + said, reader);
        Money all = Money.ZERO;
        for (FinancialYear year : question.years()) {
            Money registered = totals.by(SpendDimension.YEAR).getOrDefault(year.toString(), Money.ZERO);
            all = all.plus(registered);
            assertThat(answer.get("years")
                            .valueStream()
                            .filter(each -> each.get("financialYear").asString().equals(year.toString()))
                            .map(each -> Money.of(each.get("registered").asString())))
                    .as("range API " + said)
                    .containsExactly(registered);
            assertThat(html).as("range page " + said).contains(registered.full());
        }
        assertThat(Money.of(answer.get("all").get("registered").asString())).isEqualTo(totals.total());
        assertThat(column("/spend/range.csv" + said, "registered", reader))
                .as("range CSV, the years and all of them " + said)
                .isEqualTo(all.plus(totals.total()));
        assertThat(column("/spend/range.csv" + said, "p90", reader))
                .as("the same draws")
                .isEqualTo(sum(answer.get("years"), "p90")
                        .plus(Money.of(answer.get("all").get("p90").asString())));
    }

    private static Money sum(JsonNode rows, String field) {
        return rows.valueStream()
                .map(row -> Money.of(row.get(field).asString()))
                .reduce(Money.ZERO, Money::plus);
    }

    private JsonNode json(String address, Actor reader) throws IOException {
        return json.readTree(text(address, reader));
    }

    private Money column(String address, String name, Actor reader) throws IOException {
        return CsvReader.builder().ofNamedCsvRecord(text(address, reader).substring(1)).stream()
                .map(row -> Money.of(row.getField(name)))
                .reduce(Money.ZERO, Money::plus);
    }

    private String text(String address, Actor reader) throws IOException {
        MvcTestResult answer = http.get()
                .uri(java.net.URI.create(address))
                .with(SignIn.as(reader))
                .exchange();
        assertThat(answer).as(address).hasStatusOk();
        return answer.getResponse().getContentAsString();
    }

    private void agree(SpendQuestion asked, Actor reader) throws IOException {
        SpendQuestion question = asked.orTheYearsOf(envelopes.current());
        String said = question.query();
        List<Set<SpendDimension>> each = Stream.of(SpendDimension.values())
                .filter(dimension -> dimension != SpendDimension.SPAN)
                .map(Set::of)
                .toList();
        SpendTotals totals = picture.totals(question, reader, each);
        List<Set<SpendDimension>> keepable = Stream.of(SpendDimension.values())
                .filter(dimension ->
                        dimension.isKept() && dimension != SpendDimension.SPAN && dimension != SpendDimension.MEASURE)
                .map(Set::of)
                .toList();
        SpendTotals kept = picture.totals(question, reader, keepable);
        Money sumOfLines;
        try (Stream<SpendLine> lines = picture.lines(question, reader)) {
            sumOfLines = Money.sum(lines.map(SpendLine::amount).toList());
        }
        if (!question.isWhole() || !totals.excludesRestricted()) {
            assertThat(totals.total()).as("lines " + said).isEqualTo(sumOfLines);
        }
        for (SpendDimension dimension : SpendDimension.values()) {
            boolean national = dimension == SpendDimension.YEAR || dimension == SpendDimension.MEASURE;
            if (dimension != SpendDimension.SPAN && !(national && question.isWhole())) {
                assertThat(Money.sum(totals.by(dimension).values()))
                        .as("by " + dimension + said)
                        .isEqualTo(sumOfLines);
            }
            if (keepable.contains(Set.of(dimension))) {
                assertThat(kept.by(dimension)).as("kept by " + dimension + said).isEqualTo(totals.by(dimension));
            }
        }
        assertThat(page("/spend" + said, reader, "Exactly "))
                .as("picture " + said)
                .isEqualTo(totals.total().full());
        if (!sumOfLines.isZero()) {
            assertThat(page("/spend/lines" + said, reader, "<p class=\"govuk-heading-m\">"))
                    .as("lines page " + said)
                    .isEqualTo(sumOfLines.full());
        }
        assertThat(api(said, "", reader)).as("API in all " + said).isEqualTo(totals.total());
        assertThat(api(said, "&by=body,nature", reader)).as("API " + said).isEqualTo(sumOfLines);
        assertThat(csv(said, reader)).as("CSV " + said).isEqualTo(sumOfLines);
        assertThat(xlsx("/spend/lines.xlsx", said, reader)).as("XLSX " + said).isEqualTo(sumOfLines);
    }

    private List<SpendQuestion> questions(Actor reader, Random random) {
        List<SpendLine> lines;
        try (Stream<SpendLine> all = picture.lines(SpendQuestion.everything(), reader)) {
            lines = all.collect(Collectors.toCollection(ArrayList::new));
        }
        List<SpendQuestion> questions = new ArrayList<>(List.of(SpendQuestion.everything()));
        for (int i = 0; i < 6; i++) {
            SpendLine line = lines.get(random.nextInt(lines.size()));
            // In the order of the dimensions, so that the seed asks the same again.
            Map<SpendDimension, String> values = new EnumMap<>(Map.of(
                    SpendDimension.YEAR, line.year().toString(),
                    SpendDimension.BODY, line.bodyCode(),
                    SpendDimension.CAPABILITY, line.capabilityCode(),
                    SpendDimension.OWNER, line.owner().name(),
                    SpendDimension.NATURE, line.nature(),
                    SpendDimension.PURPOSE, line.purpose(),
                    SpendDimension.STANDING, line.standing().name(),
                    SpendDimension.FIGURES, line.illustrative() ? "ILLUSTRATIVE" : "REAL"));
            SpendQuestion question = SpendQuestion.everything();
            for (SpendDimension dimension : values.keySet()) {
                question = random.nextInt(3) == 0 ? question.of(dimension, values.get(dimension)) : question;
            }
            questions.add(question);
        }
        questions.add(SpendQuestion.everything().of(SpendDimension.BODY, "kent"));
        questions.add(SpendQuestion.everything().of(SpendDimension.SUPPLIER, "Supplier 3"));
        questions.add(
                SpendQuestion.everything().of(SpendDimension.SERVICE, "SVC-1").by(SpendMeasure.ACTUAL));
        questions.add(SpendQuestion.everything().by(SpendMeasure.FORECAST));
        questions.add(SpendQuestion.everything().by(SpendMeasure.PLANNED));
        // Between the two postings.
        questions.add(SpendQuestion.everything().asAt(London.today(clock).minusDays(1)));
        questions.add(SpendQuestion.everything().of(SpendDimension.REGION, "South East"));
        questions.add(SpendQuestion.everything().of(SpendDimension.CAPABILITY, "FAM-DATA"));
        questions.add(SpendQuestion.everything().between(new FinancialYear(2024), new FinancialYear(2035)));
        questions.add(SpendQuestion.everything().of(SpendDimension.BODY, "no-such-force"));
        return questions;
    }

    private String page(String address, Actor reader, String before) throws IOException {
        MvcTestResult page = http.get()
                .uri(java.net.URI.create(address))
                .with(SignIn.as(reader))
                .exchange();
        assertThat(page).as(address).hasStatusOk();
        String html = page.getResponse().getContentAsString();
        Matcher sum = SUM.matcher(html);
        assertThat(sum.find(html.indexOf(before))).as(address).isTrue();
        return sum.group(1);
    }

    private Money api(String query, String by, Actor reader) throws IOException {
        String answer = http.get()
                .uri(java.net.URI.create("/api/v1/spend/summary" + (query.isEmpty() ? "?" : query) + by))
                .with(SignIn.as(reader))
                .exchange()
                .getResponse()
                .getContentAsString();
        return Money.of(json.readTree(answer).get("total").asString());
    }

    /** Lines of any measure of some forces and months, some of them restricted, credits among them. */
    private void post(Random random, int lines) throws IOException {
        LineFiles file = LineFiles.file();
        for (int i = 0; i < lines; i++) {
            file.with(
                    "R-" + random.nextLong(),
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
        ImportOutcome outcome = imports.apply(path, "lines.csv", null, people.holding("portfolio-office/finance-lead"));
        Files.delete(path);
        assertThat(outcome.faults()).isEmpty();
    }

    private Money csv(String query, Actor reader) throws IOException {
        String text = http.get()
                .uri(java.net.URI.create("/spend/lines.csv" + query))
                .with(SignIn.as(reader))
                .exchange()
                .getResponse()
                .getContentAsString();
        return CsvReader.builder().ofNamedCsvRecord(text.substring(1)).stream()
                .map(row -> Money.of(row.getField("amount")))
                .reduce(Money.ZERO, Money::plus);
    }

    private Money xlsx(String path, String query, Actor reader) throws IOException {
        byte[] file = http.get()
                .uri(java.net.URI.create(path + query))
                .with(SignIn.as(reader))
                .exchange()
                .getResponse()
                .getContentAsByteArray();
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            return workbook.getFirstSheet().read().stream()
                    .skip(1)
                    .map(row -> row.getCellAsNumber(row.getCellCount() - 1).orElse(BigDecimal.ZERO))
                    .map(amount -> new Money(amount.setScale(2, RoundingMode.HALF_UP)))
                    .reduce(Money.ZERO, Money::plus);
        }
    }
}
