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

    private static final String MONEY = """
            select (select count(*) from ledger_line) as lines, (select count(*) from ledger_unmatched) as waiting,
                   ((select sum(l.amount) from spend_line l join spend_coding c on c.id = l.coding_id join spend_service s on s.id = c.service_id
                      where s.illustrative) - (select sum(amount) from spend_allocation))::integer as left,
                   (select count(*) from spend_pack_file) as files
            """;

    private static final String RETURNS =
            "select string_agg(distinct status, ' ' order by status) as states, count(*) as returns, max(version) as version from spend_return";

    @Test
    void aStartThatWasCutShortIsMadeGoodByTheNextAndAnotherChangesNothing(@TempDir Path directory) throws Exception {
        try (PortalProcess first = PortalProcess.on(directory)) {
            Awaitility.await().atMost(Duration.ofMinutes(2)).until(() -> count(directory) > 5);
            first.kill();
        }
        List<Map<String, Object>> totals;
        Map<String, Object> returns;
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
            assertThat(database(directory).sql(MONEY).query().singleRow())
                    .as("a ledger with lines that wait, a pot that counts once, a pack")
                    .isEqualTo(Map.of("lines", 10L, "waiting", 4L, "left", 0, "files", 5L));
            returns = database(directory).sql(RETURNS).query().singleRow();
            assertThat(returns).containsEntry("states", "APPROVED CHANGES_REQUESTED OPEN SUBMITTED");
        }
        try (PortalProcess third = PortalProcess.on(directory)) {
            assertThat(completed(third)).contains("0 real programmes, 0 illustrative programmes and 0 instruments");
            assertThat(database(directory).sql(TOTALS).query().listOfRows()).isEqualTo(totals);
            assertThat(database(directory).sql(RETURNS).query().singleRow()).isEqualTo(returns);
            assertThat(database(directory)
                            .sql("select count(*) from ledger_line")
                            .query(Integer.class)
                            .single())
                    .isEqualTo(10);
        }
    }

    private static String completed(PortalProcess portal) {
        return Awaitility.await()
                .atMost(Duration.ofMinutes(5))
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
