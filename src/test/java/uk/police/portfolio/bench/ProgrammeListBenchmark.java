package uk.police.portfolio.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.support.ManyProgrammes;
import uk.police.portfolio.support.People;
import uk.police.portfolio.support.PortalTest;
import uk.police.portfolio.support.PortalVisitor;

/** How fast the list of programmes is against a page of the same size that does nothing, in the same run, in turn. */
@PortalTest
@Import(FloorPage.class)
class ProgrammeListBenchmark {

    private static final int CONNECTIONS = 8;
    private static final Duration ROUND = Duration.ofSeconds(Integer.getInteger("bench.seconds", 8));

    @LocalServerPort
    int port;

    @Autowired
    ManyProgrammes many;

    @Autowired
    People people;

    @Autowired
    JdbcClient jdbc;

    @Test
    void servesAtLeastAQuarterOfTheFloor() throws Exception {
        many.make(5_000);
        Actor reader = people.holding("portfolio-office/finance-lead");
        URI portal = URI.create("http://localhost:" + port);
        PortalVisitor visitor = PortalVisitor.signedIn(portal, people.emailOf(reader));
        int size = visitor.get(portal, "/programmes").body().length();
        URI list = portal.resolve("/programmes");
        URI floor = portal.resolve("/floor/" + size);
        rate(visitor, list);
        rate(visitor, floor);
        double[] ratios = new double[5];
        for (int round = 0; round < ratios.length; round++) {
            Spent before = spent();
            double pages = rate(visitor, list);
            Spent between = spent();
            double floors = rate(visitor, floor);
            Spent after = spent();
            ratios[round] = pages / floors;
            System.out.printf(
                    "programme list %.0f/s (%s); floor of %d characters %.0f/s (%s); ratio %.2f%n",
                    pages, between.since(before, pages), size, floors, after.since(between, floors), ratios[round]);
        }
        Arrays.sort(ratios);
        System.out.printf("median ratio %.2f%n", ratios[2]);
        assertThat(ratios[2]).isGreaterThanOrEqualTo(0.25);
    }

    /** Processor time of the application and its client, and of the database's side: tells a slow page from a busy machine. */
    private record Spent(Duration application, Duration database) {

        String since(Spent before, double rate) {
            double pages = rate * ROUND.toSeconds();
            return "%.2f ms of processor time each, of which the database %.2f ms"
                    .formatted(
                            (application.minus(before.application).toNanos()
                                            + database.minus(before.database).toNanos())
                                    / 1e6
                                    / pages,
                            database.minus(before.database).toNanos() / 1e6 / pages);
        }
    }

    private Spent spent() {
        Duration database = jdbc
                .sql("select pid from pg_stat_activity where datname = current_database()")
                .query(Long.class)
                .list()
                .stream()
                .flatMap(pid -> ProcessHandle.of(pid).stream())
                .flatMap(process -> process.info().totalCpuDuration().stream())
                .reduce(Duration.ZERO, Duration::plus);
        return new Spent(ProcessHandle.current().info().totalCpuDuration().orElseThrow(), database);
    }

    private static double rate(PortalVisitor visitor, URI address) throws Exception {
        long until = System.nanoTime() + ROUND.toNanos();
        Callable<Integer> visits = () -> {
            int answered = 0;
            while (System.nanoTime() < until) {
                if (visitor.get(address, address.getPath()).statusCode() != 200) {
                    throw new IllegalStateException("No page at " + address);
                }
                answered++;
            }
            return answered;
        };
        ExecutorService connections = Executors.newFixedThreadPool(CONNECTIONS);
        try {
            List<Future<Integer>> all = new ArrayList<>();
            for (int i = 0; i < CONNECTIONS; i++) {
                all.add(connections.submit(visits));
            }
            int answered = 0;
            for (Future<Integer> one : all) {
                answered += one.get();
            }
            return answered / (double) ROUND.toSeconds();
        } finally {
            connections.shutdown();
        }
    }
}
