package uk.police.portfolio.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import uk.police.portfolio.jobs.DueJobs;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.spend.pack.MonthlyPacks;
import uk.police.portfolio.support.AtOnce;
import uk.police.portfolio.support.Mailbox;
import uk.police.portfolio.support.MovableClock;
import uk.police.portfolio.support.People;
import uk.police.portfolio.support.PortalTest;
import uk.police.portfolio.support.SignIn;

/** Who answers for money and wants it is mailed a link to each month's tables, once. */
@PortalTest
class SpendPackTests {

    @Autowired
    MonthlyPacks packs;

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

    @AfterEach
    void comeBack() {
        clock.reset();
    }

    @Test
    void isMadeOnceAndMailedToWhoWantsIt() throws Exception {
        Actor kent = people.holding("kent/chief-finance-officer");
        Actor essex = people.holding("essex/chief-finance-officer");
        preferences.set(Delivery.AT_ONCE, kent);
        packs.wish(true, kent);
        clock.moveTo(LocalDate.of(2031, 3, 1));

        assertThat(AtOnce.told(packs::make, packs::make)).containsOnly(AtOnce.DONE);
        packs.make();
        jobs.runDue();

        assertThat(jdbc.sql(
                                "select count(*) from audit_entry where act = 'SpendPackMade' and subject_reference = '2031-02'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
        assertThat(mails(kent))
                .singleElement()
                .satisfies(mail -> assertThat(mail)
                        .contains("February 2031", "/spend/packs/2031-02")
                        .as("a link, and no figure")
                        .doesNotContain("£"));
        assertThat(mails(essex)).as("who never asked for it").isEmpty();
        assertThat(http.get().uri("/spend/packs/2031-02").with(SignIn.as(kent)).exchange())
                .hasStatusOk()
                .bodyText()
                .contains("as it was known at the end of 28 February 2031", "/spend/lines.xlsx?", "as-at=2031-02-28");

        packs.wish(false, kent);
        clock.moveTo(LocalDate.of(2031, 4, 2));
        packs.make();
        jobs.runDue();
        assertThat(mails(kent)).hasSize(1);
    }

    @Test
    void isForThoseWhoAnswerForMoney() {
        Actor lead = people.holding("kent/chief-information-officer");
        assertThatThrownBy(() -> packs.wish(true, lead)).isInstanceOf(AccessDeniedException.class);
        assertThat(http.get().uri("/spend/packs").with(SignIn.as(lead)).exchange())
                .hasStatusOk()
                .bodyText()
                .doesNotContain("Tell me of each pack");
    }

    private List<String> mails(Actor to) {
        String address = jdbc.sql("select email from person where id = ?")
                .param(to.personId())
                .query(String.class)
                .single();
        return Mailbox.textsTo(address).stream()
                .filter(mail -> mail.contains("/spend/packs/"))
                .toList();
    }
}
