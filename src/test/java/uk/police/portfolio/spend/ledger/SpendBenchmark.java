package uk.police.portfolio.spend.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.postgresql.PGConnection;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.spend.SpendDimension;
import uk.police.portfolio.spend.SpendPicture;
import uk.police.portfolio.spend.SpendQuestion;
import uk.police.portfolio.support.People;
import uk.police.portfolio.support.PortalTest;
import uk.police.portfolio.support.SignIn;

/**
 * What an import costs beside {@code copy} of the same rows, and a dashboard beside the lines. The size is
 * {@code -Dspend.lines=100000} at a time, {@code -Dspend.files=3} times.
 */
@PortalTest
class SpendBenchmark {

    private static final int LINES = Integer.getInteger("spend.lines", 100_000);
    private static final int FILES = Integer.getInteger("spend.files", 3);

    @Autowired
    SpendImports imports;

    @Autowired
    SpendPicture picture;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    DataSource database;

    @Autowired
    People people;

    @Autowired
    MockMvcTester http;

    @Test
    void importBesideCopyAndDashboardBesideLines() throws Exception {
        List<Double> ratios = new ArrayList<>();
        for (int i = 0; i < FILES; i++) {
            Path file = file(i);
            long start = System.nanoTime();
            double worked = worked();
            ImportOutcome outcome = imports.apply(file, "lines.csv", null, Actor.PORTAL);
            double taken = seconds(start);
            worked = worked() - worked;
            assertThat(outcome.faults()).isEmpty();
            double copyWorked = worked();
            double copied = copy(outcome);
            copyWorked = worked() - copyWorked;
            ratios.add(taken / copied);
            System.out.printf(
                    "import of %,d lines %.2f s (%.2f s of this process), copy of them %.2f s (%.2f s), ratio %.2f%n",
                    LINES, taken, worked, copied, copyWorked, taken / copied);
            Files.delete(file);
        }
        Collections.sort(ratios);
        System.out.printf("import / copy, median: %.2f%n", ratios.get(ratios.size() / 2));
        jdbc.sql("analyze spend_line").update();
        jdbc.sql("analyze spend_total").update();
        dashboard();
    }

    private void dashboard() {
        List<Set<SpendDimension>> asked = List.of(
                Set.of(SpendDimension.YEAR, SpendDimension.NATURE),
                Set.of(SpendDimension.YEAR, SpendDimension.PURPOSE),
                Set.of(SpendDimension.BODY));
        SpendQuestion now = SpendQuestion.everything();
        SpendQuestion lines = now.asAt(java.time.LocalDate.of(2000, 1, 1));
        double kept = median(() -> picture.totals(now, Actor.PORTAL, asked));
        double raw = median(() -> jdbc.sql("""
                        select l.month / 12, c.nature, sum(l.amount) from spend_line l
                          join spend_coding c on c.id = l.coding_id
                          join spend_state s on s.body_id = l.body_id and s.month = l.month
                         where l.measure = case when s.closed then 'A' else 'F' end::"char" group by 1, 2
                        """).query().listOfRows());
        double past = median(() -> picture.totals(lines, Actor.PORTAL, asked));
        double page = median(() -> assertThat(http.get().uri("/spend").with(SignIn.as("portfolio-office/finance-lead")))
                .hasStatusOk());
        System.out.printf(
                "kept totals %.1f ms, raw lines by one breakdown %.1f ms, as at a past day %.1f ms, page %.1f ms%n",
                kept, raw, past, page);
    }

    private static double median(Runnable asked) {
        List<Double> taken = new ArrayList<>();
        for (int i = 0; i < 7; i++) {
            long start = System.nanoTime();
            asked.run();
            taken.add(seconds(start) * 1000);
        }
        Collections.sort(taken);
        return taken.get(3);
    }

    /** The same rows into a table of the same columns, constraints and indexes. */
    private double copy(ImportOutcome outcome) throws Exception {
        Path rows = Files.createTempFile("rows", ".copy");
        String reference = String.valueOf(outcome.posted().orElseThrow().reference());
        try (Connection connection = database.getConnection();
                var out = Files.newOutputStream(rows)) {
            connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyOut(
                            "copy (select posting_id, coding_id, month, measure, restricted, amount, body_id, 'copy/' || external_id from spend_line"
                                    + " where posting_id = (select id from spend_posting where reference = '"
                                    + reference
                                    + "')) to stdout",
                            out);
        }
        double taken;
        try (Connection connection = database.getConnection();
                InputStream in = Files.newInputStream(rows)) {
            connection.setAutoCommit(false);
            long start = System.nanoTime();
            connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn(
                            "copy spend_line (posting_id, coding_id, month, measure, restricted, amount, body_id, external_id) from stdin",
                            in);
            taken = seconds(start);
            connection.rollback();
        }
        Files.delete(rows);
        return taken;
    }

    private Path file(int number) throws IOException {
        Random random = new Random(number);
        List<String> bodies = jdbc.sql(
                        "select code from body where kind in ('FORCE', 'NON_TERRITORIAL_FORCE') order by code")
                .query(String.class)
                .list();
        List<String> capabilities = jdbc.sql("select code from capability where family_id is not null order by code")
                .query(String.class)
                .list();
        Path file = Files.createTempFile("benchmark", ".csv");
        try (Writer out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            out.write(String.join(",", LineColumns.ALL) + "\n");
            for (int i = 0; i < LINES; i++) {
                int coding = random.nextInt(30_000);
                int body = coding % bodies.size();
                out.write(
                        "%s,,SVC-%d,%s,%d-%02d,%d,Licences,%s,%s,false,FORCE_BUDGET,Product %d,Supplier %d,nominal,%s,%d.%02d,false,B%d-%d%n"
                                .formatted(
                                        bodies.get(body),
                                        coding / bodies.size() % 100,
                                        capabilities.get(coding % capabilities.size()),
                                        2026 + i % 5,
                                        (27 + i % 5) % 100,
                                        1 + random.nextInt(12),
                                        coding % 2 == 0 ? "capital" : "revenue",
                                        coding % 3 == 0 ? "change" : "run",
                                        coding % 40,
                                        coding % 200,
                                        random.nextInt(3) == 0 ? "budget" : "forecast",
                                        random.nextInt(100_000),
                                        random.nextInt(100),
                                        number,
                                        i));
            }
        }
        return file;
    }

    /** Processor time of the portal, which a busy machine distorts less; that of PostgreSQL is not in it. */
    private static double worked() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime() / 1e9;
    }

    private static double seconds(long start) {
        return (System.nanoTime() - start) / 1e9;
    }
}
