package uk.police.portfolio.spend.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.IOException;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import uk.police.portfolio.jobs.DueJobs;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.spend.ledger.LineFiles;
import uk.police.portfolio.support.MovableClock;
import uk.police.portfolio.support.People;
import uk.police.portfolio.support.PortalTest;
import uk.police.portfolio.support.SignIn;

/** Long files are worked on by jobs; what they commit adds up to nothing, so that no other test counts it. */
@PortalTest
class LongFileTests {

    private static final String OFFICE = "cumbria/chief-finance-officer";

    @Autowired
    KeptFiles files;

    @Autowired
    FileStates states;

    @Autowired
    WorkOnFile work;

    @Autowired
    DueJobs jobs;

    @Autowired
    People people;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MockMvcTester http;

    @Autowired
    MovableClock clock;

    @Autowired
    PlatformTransactionManager transactions;

    @BeforeEach
    void runWhatIsStaged() {
        people.holding(OFFICE);
        jobs.runDue();
    }

    @AfterEach
    void giveUpWhatWaits() {
        clock.reset();
        jdbc.sql("update spend_upload set state = 'ABANDONED' where file_name = 'long.csv' and state <> 'APPLIED'")
                .update();
    }

    @Test
    void aLongFileIsReadByAJobWaitsAndIsPostedByAJobOnce() throws Exception {
        String page = uploaded(lines("J", ""));
        assertThat(get(page)).as("there is nothing to confirm yet").hasRedirectedUrl(progress(page));
        assertThat(get(progress(page)))
                .hasStatusOk()
                .bodyText()
                .contains("Being read", "0 of about", "Check again", "You can leave this page");

        jobs.runDue();
        assertThat(get(progress(page))).hasRedirectedUrl(page);
        assertThat(get(page)).hasStatusOk().bodyText().contains("long.csv adds 2 lines", "Post these lines");
        assertThat(get("/spend/files")).bodyText().contains("long.csv", "Waits for confirmation");
        assertThat(get("/")).bodyText().contains("Confirm a file", "long.csv");

        assertThat(post(page)).hasRedirectedUrl(progress(page));
        assertThat(post(page)).as("twice is as good as once").hasRedirectedUrl(progress(page));
        assertThat(get(page)).as("it is being applied").hasRedirectedUrl(progress(page));
        jobs.runDue();
        assertThat(get(progress(page))).bodyText().contains("Applied", "IMP-");
        assertThat(posted("J")).isEqualTo(2);
        assertThat(recorded(page)).containsExactly("SpendFileUploaded", "SpendFileConfirmed");
        assertThat(get("/")).bodyText().doesNotContain("Confirm a file");
    }

    @Test
    void aJobThatWasKilledAfterItPostedPostsNothingTwice() throws Exception {
        String page = uploaded(lines("K", ""));
        jobs.runDue();
        post(page);
        FileTask task = new FileTask(id(page), "", people.holding(OFFICE));
        inTransaction(() -> work.run(task));
        inTransaction(() -> work.run(task));
        assertThat(states.find(id(page)).state()).isEqualTo(FileState.APPLIED);
        assertThat(posted("K")).isEqualTo(2);
    }

    @Test
    void everyFaultIsToldAndTheFileIsGivenUp() throws Exception {
        String page = uploaded(lines("F", "month", "13"));
        jobs.runDue();
        assertThat(get(page))
                .hasStatus(422)
                .bodyText()
                .contains("The file cannot be posted", "13", "Give this file up");
        assertThat(get("/")).bodyText().doesNotContain("Confirm a file");
        assertThat(http.post().uri(progress(page) + "/abandonment").with(csrf()).with(SignIn.as(OFFICE)))
                .hasRedirectedUrl("/spend/files");
        assertThat(jdbc.sql("select count(*) from spend_upload_piece where upload_id = ?")
                        .param(id(page))
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(get(page)).hasRedirectedUrl(progress(page));
        assertThat(get(progress(page))).bodyText().contains("Abandoned");
        assertThat(post(page)).as("nothing is left to post").hasRedirectedUrl(progress(page));
        assertThat(recorded(page)).containsExactly("SpendFileUploaded", "SpendFileAbandoned");
    }

    @Test
    void aFileThatIsGivenUpWhileItWaitsToBeReadStaysGivenUp() throws Exception {
        String page = uploaded(lines("G", ""));
        assertThat(http.post().uri(progress(page) + "/abandonment").with(csrf()).with(SignIn.as(OFFICE)))
                .hasRedirectedUrl("/spend/files");
        jobs.runDue();
        assertThat(states.find(id(page)).state()).isEqualTo(FileState.ABANDONED);
    }

    @Test
    void othersOfTheBodySeeThatItWaitsAndDoNotOpenIt() throws Exception {
        String page = uploaded(lines("O", ""));
        jdbc.sql("update spend_upload set body_id = (select id from body where code = 'essex') where id = ?")
                .param(id(page))
                .update();
        people.holding("essex/chief-finance-officer");
        assertThat(http.get().uri("/spend/files").with(SignIn.as("essex/chief-finance-officer")))
                .bodyText()
                .contains("long.csv")
                .doesNotContain(progress(page));
        assertThat(http.get().uri(progress(page)).with(SignIn.as("essex/chief-finance-officer")))
                .hasStatus(404);
        jobs.runDue();
    }

    @Test
    void saysHowFarItIsWhileItsWorkIsNotCommitted() throws Exception {
        String page = uploaded(lines("P", ""));
        Actor by = people.holding(OFFICE);
        inTransaction(() -> files.read(id(page), by, file -> {
            pause();
            file.progress().read(5_000);
            assertThat(elsewhere(page)).contains("5,000 of about");
            file.progress().allRead();
            assertThat(elsewhere(page)).contains("compared with the ledger now");
            return page;
        }));
        jobs.runDue();
    }

    @Test
    void whatNobodyComesBackToIsGivenUpAfterAMonth() throws Exception {
        String page = uploaded(lines("M", ""));
        jobs.runDue();
        clock.advance(Duration.ofDays(29));
        jobs.runNow("abandon-forgotten-spend-files");
        assertThat(states.find(id(page)).state()).isEqualTo(FileState.CHECKED);
        clock.advance(Duration.ofDays(2));
        jobs.runNow("abandon-forgotten-spend-files");
        assertThat(states.find(id(page)).state()).isEqualTo(FileState.ABANDONED);
    }

    /** What the page says in a transaction of its own. */
    private String elsewhere(String page) {
        String[] said = new String[1];
        Thread reader = new Thread(() -> {
            try {
                said[0] = get(progress(page)).getResponse().getContentAsString();
            } catch (UnsupportedEncodingException impossible) {
                throw new IllegalStateException(impossible);
            }
        });
        reader.start();
        try {
            reader.join();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
        return Objects.requireNonNull(said[0]);
    }

    private static void pause() {
        try {
            Thread.sleep(400);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    private void inTransaction(Runnable act) {
        new TransactionTemplate(transactions).executeWithoutResult(status -> act.run());
    }

    /** Two lines that add up to nothing, and as much of nothing below them as makes the file long. */
    private static byte[] lines(String prefix, String... changed) {
        String[] usual = {
            "body", "cumbria", "service", "LONGFILE", "capability", "CAP-AUTOAI", "financial_year", "2031-32"
        };
        LineFiles file = LineFiles.file();
        for (String amount : List.of("100.00", "-100.00")) {
            List<String> cells = new ArrayList<>(List.of(usual));
            cells.addAll(List.of("amount", amount));
            cells.addAll(List.of(changed.length > 1 ? changed : new String[0]));
            file.with("LONG-" + prefix + amount, cells.toArray(String[]::new));
        }
        return (file + "\r\n".repeat(600_000)).getBytes(StandardCharsets.UTF_8);
    }

    private String uploaded(byte[] content) throws IOException {
        MvcTestResult answer = http.post()
                .uri("/spend/imports")
                .multipart()
                .file(new MockMultipartFile("file", "long.csv", "text/csv", content))
                .with(csrf())
                .with(SignIn.as(OFFICE))
                .exchange();
        assertThat(answer).hasStatus(302);
        return Objects.requireNonNull(answer.getResponse().getRedirectedUrl());
    }

    private MvcTestResult get(String page) {
        return http.get().uri(page).with(SignIn.as(OFFICE)).exchange();
    }

    private MvcTestResult post(String page) {
        return http.post().uri(page).with(csrf()).with(SignIn.as(OFFICE)).exchange();
    }

    private static UUID id(String page) {
        return UUID.fromString(page.substring(page.lastIndexOf('/') + 1));
    }

    private static String progress(String page) {
        return "/spend/files/" + id(page);
    }

    private long posted(String prefix) {
        return jdbc.sql("select count(*) from spend_line where external_id like ?")
                .param("LONG-" + prefix + "%")
                .query(Long.class)
                .single();
    }

    private List<String> recorded(String page) {
        return jdbc.sql("select act from audit_entry where subject_reference = ? order by sequence")
                .param(id(page).toString())
                .query(String.class)
                .list();
    }
}
