package uk.police.portfolio.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import uk.police.portfolio.jobs.DueJobs;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.RefusedException;
import uk.police.portfolio.spend.ledger.LineFiles;
import uk.police.portfolio.spend.returns.ReturnDirectory;
import uk.police.portfolio.spend.returns.ReturnRow;
import uk.police.portfolio.spend.returns.ReturnSubmission;
import uk.police.portfolio.spend.returns.ReturnUploads;
import uk.police.portfolio.spend.returns.SpendReturns;
import uk.police.portfolio.support.Mailbox;
import uk.police.portfolio.support.MovableClock;
import uk.police.portfolio.support.People;
import uk.police.portfolio.support.PortalTest;
import uk.police.portfolio.support.SignIn;

/** Whoever a quarterly return waits for is told, and finds it at home. */
@PortalTest
class ReturnMessagesTests {

    @Autowired
    SpendReturns returns;

    @Autowired
    ReturnDirectory directory;

    @Autowired
    ReturnSubmission submission;

    @Autowired
    ReturnUploads uploads;

    @Autowired
    MessagePreferences preferences;

    @Autowired
    DueJobs jobs;

    @Autowired
    People people;

    @Autowired
    MovableClock clock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MockMvcTester http;

    @Test
    void theBodyIsToldToReturnAndNationalFinanceToReview() throws Exception {
        Actor wiltshire = people.holding("wiltshire/chief-finance-officer");
        Actor finance = people.holding("portfolio-office/finance-lead");
        Actor gwent = people.holding("gwent/chief-finance-officer");
        List.of(wiltshire, finance).forEach(each -> preferences.set(Delivery.AT_ONCE, each));
        clock.moveTo(LocalDate.of(2024, 10, 10));
        returns.open(Actor.PORTAL);
        String reference = openOf(wiltshire);
        assertThat(told(wiltshire, reference)).last().asString().contains("is open, due by 28 October 2024");
        assertThat(home(wiltshire)).bodyText().contains("Return the quarter", reference);
        assertThat(home(gwent)).bodyText().doesNotContain(reference);

        assertThat(http.post()
                        .uri("/spend/returns/" + reference + "/reminder")
                        .param("listed", "true")
                        .with(csrf())
                        .with(SignIn.as(finance)))
                .hasRedirectedUrl("/spend/returns");
        assertThat(told(wiltshire, reference)).last().asString().contains("National finance reminds you");
        assertThatThrownBy(() -> returns.remind(reference, finance))
                .isInstanceOf(RefusedException.class)
                .hasMessage("[RETURN_REMINDED_TODAY]");
        clock.moveTo(LocalDate.of(2024, 10, 11));
        returns.remind(reference, finance);
        assertThat(told(wiltshire, reference)).hasSize(3);
        assertThat(told(gwent, reference)).isEmpty();

        send(reference, wiltshire);
        assertThat(told(finance, reference)).last().asString().contains("Wiltshire Police sent in its return");
        assertThat(home(finance)).bodyText().contains("Review the return", reference);
        assertThat(home(wiltshire)).bodyText().doesNotContain(reference);

        returns.takeUp(reference, finance);
        returns.requestChanges(reference, "A secret reason", Map.of(), finance);
        assertThat(told(wiltshire, reference))
                .last()
                .asString()
                .contains("Changes are requested")
                .doesNotContain("A secret reason");
        assertThat(home(wiltshire)).bodyText().contains("Change the return", reference);
    }

    private String openOf(Actor officer) {
        return directory.list(officer, 0, 50).stream()
                .filter(row -> row.year().startYear() == 2024 && row.quarter() == 2)
                .map(ReturnRow::reference)
                .findFirst()
                .orElseThrow();
    }

    private void send(String reference, Actor by) throws Exception {
        Path file = Files.createTempFile("return", ".csv");
        LineFiles lines = LineFiles.file()
                .with(
                        "MSG-" + reference,
                        "body",
                        "wiltshire",
                        "financial_year",
                        "2024-25",
                        "month",
                        "7",
                        "amount",
                        "10");
        Files.write(file, lines.bytes());
        uploads.confirm(reference, uploads.keep(reference, file, "return.csv", by), "", by);
        Files.delete(file);
        submission.submit(reference, "As agreed", by);
    }

    private MvcTestResult home(Actor reader) {
        return http.get().uri("/").with(SignIn.as(reader)).exchange();
    }

    private List<String> told(Actor to, String reference) throws Exception {
        jobs.runDue();
        String address = jdbc.sql("select email from person where id = ?")
                .param(to.personId())
                .query(String.class)
                .single();
        return Mailbox.textsTo(address).stream()
                .filter(mail -> mail.contains("/spend/returns/" + reference))
                .toList();
    }
}
