package uk.police.portfolio.spend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.London;
import uk.police.portfolio.spend.ledger.ImportOutcome;
import uk.police.portfolio.spend.ledger.SpendImports;
import uk.police.portfolio.support.ManyProgrammes;
import uk.police.portfolio.support.MovableClock;
import uk.police.portfolio.support.People;
import uk.police.portfolio.support.PortalTest;
import uk.police.portfolio.support.PortalVisitor;
import uk.police.portfolio.support.TestDatabase;

/**
 * The bars of spend at 1.8 million lines, and at as many times that as {@code -Dspend.times=10} says (1 unless told). Less to begin with:
 * {@code -Dspend.lines=600000}. Ratios of one run count; times of a machine that others use do not.
 */
@PortalTest
class SpendBenchmark {

    private static final int LINES = Integer.getInteger("spend.lines", ManyLines.ONCE);
    private static final int TIMES = Integer.getInteger("spend.times", 1);
    /** Lines by the ten million answer the same question slowly enough to be asked once. */
    private static final int ASKED_AGAIN = TIMES > 1 ? 1 : 3;

    private static final int A_FILE = Math.min(100_000, LINES / 8);

    /** As the page of the dashboard asks. */
    private static final List<Set<SpendDimension>> ASKED = List.of(
            Set.of(SpendDimension.STANDING),
            Set.of(SpendDimension.YEAR, SpendDimension.STANDING),
            Set.of(SpendDimension.OWNER),
            Set.of(SpendDimension.YEAR, SpendDimension.OWNER),
            Set.of(SpendDimension.NATURE),
            Set.of(SpendDimension.YEAR, SpendDimension.NATURE),
            Set.of(SpendDimension.PURPOSE),
            Set.of(SpendDimension.YEAR, SpendDimension.PURPOSE),
            Set.of(SpendDimension.LEGACY),
            Set.of(SpendDimension.YEAR, SpendDimension.LEGACY),
            Set.of(SpendDimension.FUNDING),
            Set.of(SpendDimension.PROGRAMME),
            Set.of(SpendDimension.SUPPLIER),
            Set.of(SpendDimension.CAPABILITY),
            Set.of(SpendDimension.BODY),
            Set.of(SpendDimension.FIGURES));

    @LocalServerPort
    int port;

    @Autowired
    SpendImports imports;

    @Autowired
    SpendReader readers;

    @Autowired
    SpendPicture picture;

    @Autowired
    EnvelopeRegister envelopes;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    DataSource database;

    @Autowired
    ManyProgrammes many;

    @Autowired
    People people;

    @Autowired
    MovableClock clock;

    private final SpendBars bars = new SpendBars();
    private final JdbcClient superuser = JdbcClient.create(TestDatabase.suite().asSuperuser());
    private CopyBeside beside;
    private Actor reader;
    private URI portal;
    private PortalVisitor visitor;

    @Test
    void meetsTheBarsOfSpend() throws Exception {
        beside = new CopyBeside(database);
        reader = people.holding("portfolio-office/finance-lead");
        portal = URI.create("http://localhost:" + port);
        ManyLines lines = ManyLines.of(many, jdbc);
        imports(lines);
        visitor = PortalVisitor.signedIn(portal, people.emailOf(reader));
        List.of(
                        "spend_line",
                        "spend_total",
                        "spend_axis_total",
                        "spend_coding_total",
                        "spend_coding_move",
                        "spend_coding",
                        "plan_line",
                        "programme")
                .forEach(table -> superuser.sql("vacuum analyze " + table).update());
        checkTotals();
        double once = dashboard();
        if (TIMES > 1) {
            bars.note(
                    "%,d lines from here on, their totals added up anew by the views of the check",
                    (long) LINES * TIMES);
            ManyLines.multiply(TIMES, TestDatabase.suite().asSuperuser());
            bars.atMost("dashboard over HTTP, of its time with %,d lines".formatted(LINES), dashboard() / once, 1.3);
        }
        views();
        pagesOfLines();
        if (TIMES == 1) {
            exports();
        }
        bars.summary();
    }

    private void imports(ManyLines lines) throws Exception {
        double[] ratios = new double[5];
        double[] taken = new double[5];
        for (int i = 0; i < ratios.length; i++) {
            Path file = lines.csv(i * A_FILE, (i + 1) * A_FILE);
            ImportOutcome[] outcome = new ImportOutcome[1];
            taken[i] = SpendBars.once(() -> outcome[0] = taken(file));
            double copied = beside.in(outcome[0]);
            ratios[i] = taken[i] / copied;
            bars.note("import of %,d lines %.0f ms, copy of their rows %.0f ms", A_FILE, taken[i], copied);
        }
        bars.atMost("import of CSV, of copy", SpendBars.median(ratios), 3);
        Path book = lines.xlsx(5 * A_FILE, 6 * A_FILE);
        ImportOutcome[] outcome = new ImportOutcome[1];
        double workbook = SpendBars.once(() -> outcome[0] = taken(book));
        bars.atMost("import of XLSX, of copy", workbook / beside.in(outcome[0]), 6);
        // What comes now was not known the day before, which a view is asked as at.
        clock.advance(Duration.ofDays(2));
        Path rest = lines.csv(6 * A_FILE, LINES);
        double whole = SpendBars.once(() -> taken(rest));
        bars.note("import of the other %,d lines in one file %.0f ms", LINES - 6 * A_FILE, whole);
        bars.atMost(
                "a line of the long file, of one of the short ones",
                whole / (LINES - 6 * A_FILE) / (SpendBars.median(taken) / A_FILE),
                1.2);
    }

    private ImportOutcome taken(Path file) throws IOException {
        ImportOutcome outcome = imports.apply(file, file.getFileName().toString(), null, Actor.PORTAL);
        Files.delete(file);
        assertThat(outcome.faults()).isEmpty();
        return outcome;
    }

    private void checkTotals() throws IOException {
        String check = new ClassPathResource("db/checks/spend_totals_equal_their_lines.sql")
                .getContentAsString(StandardCharsets.UTF_8);
        assertThat(superuser.sql(check).query().listOfRows()).isEmpty();
        bars.note("kept totals are equal to the lines");
    }

    /** What the page costs as people see it, beside its one statement about kept totals and the same figures from the lines. */
    private double dashboard() throws Exception {
        SpendQuestion question = SpendQuestion.everything().orTheYearsOf(envelopes.current());
        double first = SpendBars.once(() -> page("/spend"));
        for (int i = 0; i < 40; i++) {
            page("/spend");
        }
        double page = SpendBars.median(61, () -> page("/spend"));
        double anew = SpendBars.median(7, () -> {
            superuser.sql("insert into spend_mark (mark) values (1)").update();
            return page("/spend");
        });
        double rollup = SpendBars.median(15, () -> rollup(question));
        double raw = SpendBars.median(
                ASKED_AGAIN, () -> jdbc.sql(RawQuestions.dashboard()).query().listOfRows());
        double years = SpendBars.median(
                ASKED_AGAIN, () -> jdbc.sql(RawQuestions.YEARS).query().listOfRows());
        bars.note(
                "dashboard p50 %.1f ms (first of all %.0f), right after a change %.1f, its statement %.1f",
                page, first, anew, rollup);
        bars.note("the same figures from the lines %.0f ms, one figure a year from the lines %.0f", raw, years);
        bars.atMost("dashboard over HTTP, ms", page, 2.5 * rollup + 4);
        bars.atMost("dashboard right after a change, ms", anew, 2.5 * rollup + 4);
        bars.atLeast("dashboard, times faster than the lines", raw / page, 30);
        bars.atLeast("dashboard, times faster than the shortest question about the lines", years / page, 30);
        return page;
    }

    private int rollup(SpendQuestion question) {
        Set<Set<SpendDimension>> sets = new LinkedHashSet<>();
        sets.add(Set.of(SpendDimension.SPAN));
        ASKED.forEach(set -> {
            Set<SpendDimension> within = new LinkedHashSet<>(set);
            within.add(SpendDimension.SPAN);
            sets.add(within);
        });
        int[] rows = new int[1];
        jdbc.sql(SpendSql.totals(question, sets, true))
                .params(readers.parameters(question, reader))
                .query(row -> {
                    rows[0]++;
                });
        return rows[0];
    }

    /** Those that the totals of the dashboard don't tell; each is asked once with figures that have just changed, as nobody asked it before. */
    private void views() throws Exception {
        SpendQuestion all = SpendQuestion.everything().orTheYearsOf(envelopes.current());
        LocalDate day = London.today(clock).minusDays(1);
        view(all.of(SpendDimension.NATURE, "CAPITAL"), RawQuestions.filtered("c.nature = 'CAPITAL'"));
        view(all.of(SpendDimension.CATEGORY, "Staff"), RawQuestions.filtered("c.category = 'Staff'"));
        view(all.of(SpendDimension.SUPPLIER, "Supplier 17"), RawQuestions.filtered("c.supplier = 'Supplier 17'"));
        view(
                all.of(SpendDimension.BODY, "avon-and-somerset"),
                RawQuestions.filtered("c.body_id = (select id from body where code = 'avon-and-somerset')"));
        view(all.asAt(day), RawQuestions.asAt(London.today(clock).toString()));
    }

    /** The page over HTTP, and its statement alone: most of the page of a small question is the page. */
    private void view(SpendQuestion question, String raw) throws Exception {
        String query = question.query();
        double[] pages = new double[ASKED_AGAIN];
        double[] statements = new double[ASKED_AGAIN];
        double page = 0;
        double statement = 0;
        double lines = 0;
        for (int i = 0; i < ASKED_AGAIN; i++) {
            superuser.sql("insert into spend_mark (mark) values (1)").update();
            page = SpendBars.once(() -> page("/spend" + query));
            statement = SpendBars.once(() -> rollup(question));
            lines = SpendBars.once(() -> jdbc.sql(raw).query().listOfRows());
            pages[i] = page / lines;
            statements[i] = statement / lines;
        }
        bars.note("/spend%s %.0f ms, its statement %.0f ms, the lines asked %.0f ms", query, page, statement, lines);
        bars.atMost("/spend" + query + ", of the lines asked", SpendBars.median(pages), 1.5);
        bars.atMost("statement of /spend" + query + ", of the lines asked", SpendBars.median(statements), 1.5);
    }

    private void pagesOfLines() throws Exception {
        for (SpendOrder order : SpendOrder.values()) {
            String sort = order == SpendOrder.KEY ? "" : "&sort=" + order.name().toLowerCase(Locale.ROOT);
            String cursor = cursor(order);
            page("/spend/lines?after=" + sort);
            double first = SpendBars.median(9, () -> page("/spend/lines?after=" + sort));
            double late = SpendBars.median(9, () -> page("/spend/lines?after=" + cursor + sort));
            bars.note("lines by %s: page 1 %.0f ms, page 1,000 %.0f ms", order, first, late);
            bars.atMost("page 1,000 of lines by " + order + ", of page 1", late / first, 1.2);
        }
    }

    private String cursor(SpendOrder order) {
        List<SpendLine> lines = picture.lines(SpendQuestion.everything(), reader, order, false, null, 19_980);
        return lines.get(lines.size() - 1).cursor(order);
    }

    /** One measure after the other, since a file tells one; what {@code copy} sends are the same lines with the same columns. */
    private void exports() throws Exception {
        long[] sent = new long[2];
        double product = 0;
        double copy = 0;
        for (String measure : List.of("budget", "forecast", "committed", "actual")) {
            product += SpendBars.once(() -> sent[0] += size("/spend/lines.csv?measure=" + measure));
            copy += SpendBars.once(() -> sent[1] += beside.out(SpendMeasure.valueOf(measure.toUpperCase(Locale.ROOT))));
        }
        bars.note("export %,d bytes in %.0f ms, copy %,d bytes in %.0f ms", sent[0], product, sent[1], copy);
        bars.atLeast("export of CSV, of the rate of copy", copy / product, 0.5);
        double book = SpendBars.once(() -> size("/spend/lines.xlsx?measure=budget"));
        bars.note("export of a sixth of the lines as a workbook %.0f ms", book);
        long[] narrow = new long[1];
        double table = SpendBars.once(() -> narrow[0] = beside.out("spend_line"));
        bars.note("copy of the table of lines as it is, %,d bytes without any name, %.0f ms", narrow[0], table);
    }

    private HttpResponse<String> page(String path) throws Exception {
        HttpResponse<String> answer = visitor.get(portal, path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return answer;
    }

    private long size(String path) throws Exception {
        try (InputStream content = visitor.get(portal, path, HttpResponse.BodyHandlers.ofInputStream())
                .body()) {
            byte[] buffer = new byte[64 * 1024];
            long size = 0;
            for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
                size += read;
            }
            return size;
        }
    }
}
