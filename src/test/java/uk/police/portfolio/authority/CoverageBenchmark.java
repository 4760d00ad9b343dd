package uk.police.portfolio.authority;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import uk.police.portfolio.identity.token.AccessTokens;
import uk.police.portfolio.identity.token.MakeToken;
import uk.police.portfolio.identity.token.Scope;
import uk.police.portfolio.identity.token.Scopes;
import uk.police.portfolio.organisation.ForceDetails;
import uk.police.portfolio.organisation.OrganisationDirectory;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.support.People;
import uk.police.portfolio.support.PortalTest;

/**
 * How long an answer for 43 forces takes over HTTP at concurrency 4, over 1,000, 10,000 and 100,000 instruments of which at
 * most 50 speak for a seat. Not part of the suite: {@code mvn test -Dtest=CoverageBenchmark}.
 */
@PortalTest
class CoverageBenchmark {

    private static final int CONCURRENCY = 4;
    private static final int REQUESTS = 4_000;

    @LocalServerPort
    int port;

    @Autowired
    InstrumentImport imports;

    @Autowired
    OrganisationDirectory directory;

    @Autowired
    AccessTokens tokens;

    @Autowired
    People people;

    private final HttpClient client = HttpClient.newHttpClient();
    private int written;

    @Test
    void answersOverHttp() throws Exception {
        List<String> forces = directory.territorialForces(LocalDate.of(2026, 11, 23)).stream()
                .map(ForceDetails::code)
                .toList();
        String token = tokens.make(
                new MakeToken("Benchmark", new Scopes(Set.of(Scope.READ)), Duration.ofDays(1)),
                people.holding("kent/chief-information-officer"));
        String all = question(forces);
        String few = question(forces.subList(0, 10));
        int largest = Integer.getInteger("bench.largest", 100_000);
        for (int size : new int[] {1_000, 10_000, 100_000}) {
            if (size > largest) {
                return;
            }
            grow(size, forces);
            load(token, all, REQUESTS);
            long busy = processTime();
            report(size, 43, load(token, all, REQUESTS));
            System.out.printf("BENCH   %.1f ms of this process a request%n", (processTime() - busy) / 1e6 / REQUESTS);
            report(size, 10, load(token, few, REQUESTS));
        }
    }

    /** Application and client together, without the database: tells the cost apart from a busy machine. */
    private static long processTime() {
        return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                .getProcessCpuTime();
    }

    private static void report(int size, int forces, long[] micros) {
        Arrays.sort(micros);
        System.out.printf(
                "BENCH %,d instruments, %d forces: p50 %.1f ms, p95 %.1f ms, p99 %.1f ms%n",
                size,
                forces,
                micros[micros.length / 2] / 1000.0,
                micros[micros.length * 95 / 100] / 1000.0,
                micros[micros.length * 99 / 100] / 1000.0);
    }

    private long[] load(String token, String question, int requests) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(CONCURRENCY);
        List<Future<long[]>> parts = new ArrayList<>();
        for (int i = 0; i < CONCURRENCY; i++) {
            parts.add(threads.submit(() -> ask(token, question, requests / CONCURRENCY)));
        }
        List<long[]> measured = new ArrayList<>();
        for (Future<long[]> part : parts) {
            measured.add(part.get());
        }
        threads.shutdown();
        return measured.stream().flatMapToLong(Arrays::stream).toArray();
    }

    private long[] ask(String token, String question, int requests) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create("http://localhost:" + port + "/api/v1/authority/coverage"))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(question))
                .build();
        long[] micros = new long[requests];
        for (int i = 0; i < requests; i++) {
            long start = System.nanoTime();
            HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
            micros[i] = (System.nanoTime() - start) / 1000;
            assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        }
        return micros;
    }

    private static String question(List<String> forces) {
        StringBuilder shares = new StringBuilder();
        for (String force : forces) {
            shares.append(shares.isEmpty() ? "" : ",")
                    .append("{\"force\":\"%s\",\"amount\":\"1500000.00\"}".formatted(force));
        }
        return "{\"decider\":\"national-board/chair\",\"matter\":\"PROGRAMME_FUNDING\",\"capability\":\"CAP-RMS\",\"on\":\"2026-11-23\",\"shares\":[%s]}"
                .formatted(shares);
    }

    private void grow(int size, List<String> forces) {
        Random random = new Random(size);
        while (written < size) {
            StringBuilder rows = new StringBuilder(InstrumentFiles.HEADER).append('\n');
            int rowsInFile = Math.min(10_000, size - written);
            for (int i = 0; i < rowsInFile; i++) {
                rows.append(row(written + i, forces, random)).append('\n');
            }
            long start = System.nanoTime();
            ImportOutcome outcome = imports.apply(
                    "bench.csv", rows.toString().getBytes(StandardCharsets.UTF_8), "Benchmark", Actor.PORTAL);
            assertThat(outcome.faults()).isEmpty();
            written += rowsInFile;
            System.out.printf("BENCH imported %,d rows in %.1f s%n", rowsInFile, (System.nanoTime() - start) / 1e9);
        }
    }

    /** The first 40 a seat name it; the others speak for nobody who is asked. */
    private static String row(int number, List<String> forces, Random random) {
        boolean named = number < 86 * 40;
        String force = forces.get(number % forces.size());
        String seat = force + (number / forces.size() % 2 == 0 ? "/policing-body" : "/chief-officer");
        String giver = named ? seat : force + "/deputy-chief-constable";
        String kind = named ? "COLLABORATION_AGREEMENT" : "BOARD_MANDATE";
        String taker = named && random.nextInt(3) > 0 ? "national-board/chair" : force + "/chief-information-officer";
        String limit = random.nextBoolean() ? "" : String.valueOf(1_000_000 + random.nextInt(2_000_000));
        return "B-%06d,%s,Benchmark,%s,%s,PROGRAMME_FUNDING,%s,,%s,%s,2026-27:1000.00,2026-01-01,,,,,,no,,CONTINUES,%s@2026-01-05"
                .formatted(number, kind, giver, taker, random.nextBoolean() ? "ALL" : "CAP-RMS", limit, limit, giver);
    }
}
