package uk.police.portfolio.authority;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import uk.police.portfolio.jobs.DueJobs;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.support.MovableClock;
import uk.police.portfolio.support.PortalTest;
import uk.police.portfolio.support.SignIn;

@PortalTest
class ExpiryRadarTests {

    @Autowired
    DueJobs jobs;

    @Autowired
    InstrumentImport imports;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MovableClock clock;

    @Autowired
    MockMvcTester mvc;

    private LocalDate today;

    @BeforeEach
    void lapsing() {
        today = LocalDate.now(clock);
        String rows = row("EXP-0001", today.plusDays(80))
                + row("EXP-0002", today.plusDays(30))
                + row("EXP-0003", today.plusDays(91));
        byte[] file = InstrumentFiles.of(rows);
        assertThat(imports.apply("radar.csv", file, "Seen", Actor.PORTAL).faults())
                .isEmpty();
    }

    private static String row(String reference, LocalDate lastDay) {
        return reference
                + ",BOARD_MANDATE,Lapsing soon,npcc/chair,home-office/senior-responsible-owner,OWNERSHIP,CAP-RMS,,,,,2026-01-01,"
                + lastDay + ",,,,,no,,LAPSES,\n";
    }

    private List<Integer> stages(String reference) {
        return jdbc.sql("""
                        select a.stage from expiry_alert a join instrument i on i.id = a.instrument_id
                         where i.reference = ? order by a.alerted_at, a.stage desc
                        """).param(reference).query(Integer.class).list();
    }

    private long entries(String reference) {
        return jdbc.sql("select count(*) from audit_entry where act = 'InstrumentExpiring' and subject_reference = ?")
                .param(reference)
                .query(Long.class)
                .single();
    }

    @Test
    void oneAlertAnInstrumentAndStageHoweverOftenTheRadarRuns() {
        jobs.runNow("expiry-radar");
        jobs.runNow("expiry-radar");

        assertThat(stages("EXP-0001")).containsExactly(90);
        assertThat(stages("EXP-0002")).containsExactly(30);
        assertThat(stages("EXP-0003")).isEmpty();
        assertThat(entries("EXP-0001")).isEqualTo(1);

        clock.moveTo(today.plusDays(25));
        jobs.runNow("expiry-radar");
        jobs.runNow("expiry-radar");

        assertThat(stages("EXP-0001")).containsExactly(90, 60);
        assertThat(stages("EXP-0002")).containsExactly(30);
        assertThat(entries("EXP-0001")).isEqualTo(2);
    }

    @Test
    void twoInstancesAtOnceGiveOneAlert() {
        clock.moveTo(today.plusDays(55));
        CompletableFuture<?>[] instances = Stream.generate(
                        () -> CompletableFuture.runAsync(() -> jobs.runNow("expiry-radar")))
                .limit(4)
                .toArray(CompletableFuture[]::new);
        CompletableFuture.allOf(instances).join();

        assertThat(stages("EXP-0001")).contains(30);
        assertThat(stages("EXP-0001")).doesNotHaveDuplicates();
        assertThat(entries("EXP-0001")).isEqualTo(stages("EXP-0001").size());
    }

    @Test
    void whoeverGaveOrTookItSeesItAtHomeAndSoDoesTheSecretariat() {
        jobs.runNow("expiry-radar");

        assertThat(mvc.get()
                        .uri("/")
                        .with(SignIn.as("national-board/secretary"))
                        .exchange())
                .bodyText()
                .contains("soon", "/authority/radar");
        assertThat(mvc.get().uri("/").with(SignIn.as("npcc/chair")).exchange())
                .bodyText()
                .contains("/authority/radar");
        assertThat(mvc.get().uri("/").with(SignIn.as("hmicfrs/inspector")).exchange())
                .bodyText()
                .doesNotContain("/authority/radar");
    }
}
