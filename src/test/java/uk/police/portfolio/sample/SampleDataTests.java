package uk.police.portfolio.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import uk.police.portfolio.support.BesideOthers;
import uk.police.portfolio.support.PortalProcess;

@BesideOthers
class SampleDataTests {

    private static final String TOTALS =
            "select status, count(*) as programmes, sum(whole_life_amount) as cost from programme where illustrative group by status order by status";

    @Test
    void aStartThatWasCutShortIsMadeGoodByTheNextAndAnotherChangesNothing(@TempDir Path directory) throws Exception {
        try (PortalProcess first = PortalProcess.on(directory)) {
            Awaitility.await().atMost(Duration.ofMinutes(2)).until(() -> count(directory) > 5);
            first.kill();
        }
        List<Map<String, Object>> totals;
        try (PortalProcess second = PortalProcess.on(directory)) {
            completed(second);
            totals = database(directory).sql(TOTALS).query().listOfRows();
            assertThat(count(directory)).isEqualTo(132);
            assertThat(database(directory)
                            .sql("select count(*) from instrument where reference like 'SAMPLE-%'")
                            .query(Integer.class)
                            .single())
                    .isEqualTo(87);
            assertThat(database(directory)
                            .sql("select count(*) from audit_entry where act = 'AttemptRefused'")
                            .query(Integer.class)
                            .single())
                    .isEqualTo(1);
        }
        try (PortalProcess third = PortalProcess.on(directory)) {
            assertThat(completed(third)).contains("0 real programmes, 0 illustrative programmes and 0 instruments");
            assertThat(database(directory).sql(TOTALS).query().listOfRows()).isEqualTo(totals);
        }
    }

    private static String completed(PortalProcess portal) {
        return Awaitility.await()
                .atMost(Duration.ofMinutes(3))
                .until(portal::log, log -> log.contains("The sample is complete"));
    }

    private static int count(Path directory) throws IOException {
        return database(directory)
                .sql("select count(*) from programme where illustrative")
                .query(Integer.class)
                .single();
    }

    private static JdbcClient database(Path directory) throws IOException {
        Properties passwords = new Properties();
        try (var file = Files.newBufferedReader(directory.resolve("passwords.properties"))) {
            passwords.load(file);
        }
        String port =
                Files.readAllLines(directory.resolve("cluster/postmaster.pid")).get(3);
        return JdbcClient.create(new DriverManagerDataSource(
                "jdbc:postgresql://127.0.0.1:" + port + "/portfolio", "postgres", passwords.getProperty("superuser")));
    }
}
