package uk.police.portfolio.spend;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
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
import uk.police.portfolio.programme.ProgrammeDetails;
import uk.police.portfolio.programme.ProgrammeDirectory;
import uk.police.portfolio.programme.ProgrammeStatus;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.FinancialYear;
import uk.police.portfolio.shared.Money;
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
        for (String office : List.of("portfolio-office/finance-lead", "kent/chief-information-officer")) {
            Actor reader = people.holding(office);
            for (SpendQuestion question : questions(reader, random)) {
                agree(question, reader);
            }
        }
    }

    private void agree(SpendQuestion asked, Actor reader) throws IOException {
        SpendQuestion question = asked.orTheYearsOf(envelopes.current());
        String said = question.query();
        SpendTotals totals = picture.totals(
                question,
                reader,
                Stream.of(SpendDimension.values()).map(Set::of).toList());
        Money sumOfLines;
        try (Stream<SpendLine> lines = picture.lines(question, reader)) {
            sumOfLines = Money.sum(lines.map(SpendLine::amount).toList());
        }
        assertThat(totals.total()).as("lines " + said).isEqualTo(sumOfLines);
        for (SpendDimension dimension : SpendDimension.values()) {
            if (dimension != SpendDimension.SPAN) {
                assertThat(Money.sum(totals.by(dimension).values()))
                        .as("by " + dimension + said)
                        .isEqualTo(sumOfLines);
            }
        }
        assertThat(page("/spend" + said, reader, "Exactly "))
                .as("picture " + said)
                .isEqualTo(sumOfLines.full());
        if (!sumOfLines.isZero()) {
            assertThat(page("/spend/lines" + said, reader, "<p class=\"govuk-heading-m\">"))
                    .as("lines page " + said)
                    .isEqualTo(sumOfLines.full());
        }
        assertThat(csv(said, reader)).as("CSV " + said).isEqualTo(sumOfLines);
        assertThat(xlsx(said, reader)).as("XLSX " + said).isEqualTo(sumOfLines);
    }

    private List<SpendQuestion> questions(Actor reader, Random random) {
        List<SpendLine> lines;
        try (Stream<SpendLine> all = picture.lines(SpendQuestion.everything(), reader)) {
            lines = all.collect(Collectors.toCollection(ArrayList::new));
        }
        List<SpendQuestion> questions = new ArrayList<>(List.of(SpendQuestion.everything()));
        for (int i = 0; i < 6; i++) {
            SpendLine line = lines.get(random.nextInt(lines.size()));
            Map<SpendDimension, String> values = Map.of(
                    SpendDimension.YEAR, line.year().toString(),
                    SpendDimension.BODY, line.bodyCode(),
                    SpendDimension.CAPABILITY, line.capabilityCode(),
                    SpendDimension.OWNER, line.owner().name(),
                    SpendDimension.NATURE, line.nature(),
                    SpendDimension.PURPOSE, line.purpose(),
                    SpendDimension.STANDING, line.standing().name(),
                    SpendDimension.FIGURES, line.illustrative() ? "ILLUSTRATIVE" : "REAL");
            SpendQuestion question = SpendQuestion.everything();
            for (SpendDimension dimension : new LinkedHashSet<>(values.keySet())) {
                question = random.nextInt(3) == 0 ? question.of(dimension, values.get(dimension)) : question;
            }
            questions.add(question);
        }
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

    private Money xlsx(String query, Actor reader) throws IOException {
        byte[] file = http.get()
                .uri(java.net.URI.create("/spend/lines.xlsx" + query))
                .with(SignIn.as(reader))
                .exchange()
                .getResponse()
                .getContentAsByteArray();
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            return workbook.getFirstSheet().read().stream()
                    .skip(1)
                    .map(row -> row.getCellAsNumber(row.getCellCount() - 1).orElse(BigDecimal.ZERO))
                    .map(amount -> new Money(amount.setScale(2, java.math.RoundingMode.HALF_UP)))
                    .reduce(Money.ZERO, Money::plus);
        }
    }
}
