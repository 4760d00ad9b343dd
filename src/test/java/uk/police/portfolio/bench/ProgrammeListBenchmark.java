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
    private static final Duration ROUND = Duration.ofSeconds(8);

    @LocalServerPort
    int port;

    @Autowired
    ManyProgrammes many;

    @Autowired
    People people;

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
            double pages = rate(visitor, list);
            double floors = rate(visitor, floor);
            ratios[round] = pages / floors;
            System.out.printf(
                    "programme list %.0f/s, floor of %d characters %.0f/s, ratio %.2f%n",
                    pages, size, floors, ratios[round]);
        }
        Arrays.sort(ratios);
        System.out.printf("median ratio %.2f%n", ratios[2]);
        assertThat(ratios[2]).isGreaterThanOrEqualTo(0.25);
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
