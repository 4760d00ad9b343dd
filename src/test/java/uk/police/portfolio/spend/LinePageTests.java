package uk.police.portfolio.spend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.transaction.BeforeTransaction;
import org.springframework.transaction.annotation.Transactional;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.FinancialYear;
import uk.police.portfolio.shared.London;
import uk.police.portfolio.spend.ledger.LineFiles;
import uk.police.portfolio.spend.ledger.SpendImports;
import uk.police.portfolio.support.MovableClock;
import uk.police.portfolio.support.People;
import uk.police.portfolio.support.PortalTest;

/** Page after page, in every order, each line of a question comes once. */
@PortalTest
@Transactional
class LinePageTests {

    private static final long SEED = 20261126;
    private static final int A_PAGE = 61;

    @Autowired
    SpendPicture picture;

    @Autowired
    SpendReader readers;

    @Autowired
    SpendImports imports;

    @Autowired
    Plans plans;

    @Autowired
    People people;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MovableClock clock;

    @BeforeTransaction
    void appoint() {
        people.holding("portfolio-office/finance-lead");
        people.holding("kent/chief-information-officer");
    }

    @Test
    void everyLineComesOnceInEveryOrder() throws IOException {
        Random random = new Random(SEED);
        plans.random(6, random);
        post(random, 90);
        clock.advance(Duration.ofDays(2));
        post(random, 60);
        SpendQuestion all = SpendQuestion.everything();
        Actor finance = people.holding("portfolio-office/finance-lead");
        for (SpendQuestion question : List.of(
                all,
                all.of(SpendDimension.BODY, "kent"),
                all.of(SpendDimension.SUPPLIER, "Supplier 3").by(SpendMeasure.FORECAST),
                all.by(SpendMeasure.BUDGET).between(new FinancialYear(2026), new FinancialYear(2026)),
                all.asAt(London.today(clock).minusDays(1)),
                all.in(Prices.read("real:2024-25").orElseThrow()))) {
            walk(question, finance);
        }
        walk(all, people.holding("kent/chief-information-officer"));
    }

    private void walk(SpendQuestion question, Actor reader) {
        for (SpendOrder order : SpendOrder.values()) {
            walk(question, reader, order, false);
            walk(question, reader, order, true);
        }
    }

    private void walk(SpendQuestion question, Actor reader, SpendOrder order, boolean descending) {
        String said = order + (descending ? " descending" : "") + question.query();
        List<String> every;
        try (Stream<SpendLine> lines = picture.lines(question, reader)) {
            every = lines.map(SpendLine::key).toList();
        }
        List<SpendLine> walked = new ArrayList<>();
        List<SpendLine> page = picture.lines(question, reader, order, descending, null, A_PAGE);
        while (!page.isEmpty()) {
            walked.addAll(page);
            assertThat(walked).as(said).hasSizeLessThanOrEqualTo(every.size());
            LineCursor last =
                    LineCursor.read(page.get(page.size() - 1).cursor(order)).orElseThrow();
            page = picture.lines(question, reader, order, descending, last, A_PAGE);
        }
        assertThat(walked.stream().map(SpendLine::key))
                .as(said)
                .containsExactlyInAnyOrderElementsOf(every)
                .doesNotHaveDuplicates();
        sorted(walked, order, descending, said);
    }

    private static void sorted(List<SpendLine> walked, SpendOrder order, boolean descending, String said) {
        switch (order) {
            case AMOUNT -> inOrder(walked, line -> line.amount().amount(), descending, said);
            case YEAR -> inOrder(walked, line -> line.year().startYear(), descending, said);
            case PROGRAMME -> inOrder(walked, order::valueOf, descending, said);
            case KEY ->
                assertThat(walked.stream()
                                .filter(line -> line.key().startsWith("L"))
                                .map(line -> new BigDecimal(line.key().substring(1))))
                        .as(said)
                        .isSorted();
            case BODY, CAPABILITY ->
                // Names are sorted as people do, which only the database knows: those that are alike stand together.
                assertThat(runs(walked, order))
                        .as(said)
                        .isEqualTo(
                                walked.stream().map(order::valueOf).distinct().count());
        }
    }

    private static long runs(List<SpendLine> walked, SpendOrder order) {
        long runs = 0;
        @Nullable String before = null;
        for (SpendLine line : walked) {
            runs += order.valueOf(line).equals(before) ? 0 : 1;
            before = order.valueOf(line);
        }
        return runs;
    }

    private static <T extends Comparable<T>> void inOrder(
            List<SpendLine> walked, Function<SpendLine, T> value, boolean descending, String said) {
        Comparator<T> way = descending ? Comparator.reverseOrder() : Comparator.naturalOrder();
        assertThat(walked.stream().map(value).toList()).as(said).isSortedAccordingTo(way);
    }

    /** What is not in the order of an index has to be put together whole before it is sorted. */
    @Test
    void noPageSortsAllLines() {
        for (String other : List.of("seqscan", "bitmapscan", "sort")) {
            jdbc.sql("set local enable_" + other + " = off").update();
        }
        for (SpendOrder order : SpendOrder.values()) {
            for (boolean descending : List.of(false, true)) {
                SpendQuestion all = SpendQuestion.everything().by(SpendMeasure.ACTUAL);
                String plan = String.join(
                        "\n",
                        jdbc.sql("explain (costs off) " + SpendSql.lines(all, order, descending, null))
                                .params(readers.parameters(all, Actor.PORTAL))
                                .param("limit", 21)
                                .query(String.class)
                                .list());
                String index =
                        switch (order) {
                            case KEY -> "spend_line_pkey";
                            case AMOUNT -> "spend_line_of_amount";
                            case YEAR -> "spend_line_of_month";
                            case PROGRAMME, BODY, CAPABILITY -> "spend_line_of_coding";
                        };
                assertThat(plan)
                        .as(order + " " + descending)
                        .contains(" using " + index)
                        .doesNotContain("Seq Scan on spend_line ");
            }
        }
    }

    private void post(Random random, int lines) throws IOException {
        LineFiles file = LineFiles.file();
        for (int i = 0; i < lines; i++) {
            file.with(
                    "P-" + random.nextLong(),
                    "body",
                    List.of("kent", "essex", "surrey").get(random.nextInt(3)),
                    "financial_year",
                    List.of("2025-26", "2026-27", "2027-28").get(random.nextInt(3)),
                    "month",
                    String.valueOf(1 + random.nextInt(12)),
                    "measure",
                    List.of("budget", "forecast", "forecast", "committed", "actual")
                            .get(random.nextInt(5)),
                    "supplier",
                    "Supplier " + random.nextInt(6),
                    "service",
                    "SVC-" + random.nextInt(3),
                    "restricted",
                    String.valueOf(random.nextInt(6) == 0),
                    "amount",
                    List.of("10.00", "-3.50", "0.00", "7000000.01").get(random.nextInt(4)));
        }
        Path path = Files.createTempFile("lines", ".csv");
        Files.write(path, file.bytes());
        assertThat(imports.apply(path, "lines.csv", null, people.holding("portfolio-office/finance-lead"))
                        .faults())
                .isEmpty();
        Files.delete(path);
    }
}
