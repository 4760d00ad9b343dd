package uk.police.portfolio.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;
import uk.police.portfolio.jobs.DueJobs;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.spend.pack.MonthlyPacks;
import uk.police.portfolio.spend.pack.PackFile;
import uk.police.portfolio.support.AtOnce;
import uk.police.portfolio.support.Mailbox;
import uk.police.portfolio.support.MovableClock;
import uk.police.portfolio.support.People;
import uk.police.portfolio.support.PortalTest;
import uk.police.portfolio.support.SignIn;

/** Who answers for money and wants it is mailed each month's tables, once. */
@PortalTest
class SpendPackTests {

    @Autowired
    MonthlyPacks packs;

    @Autowired
    MessagePreferences preferences;

    @Autowired
    DueJobs jobs;

    @Autowired
    MessageMail mail;

    @Autowired
    DailyDigests digests;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    People people;

    @Autowired
    MovableClock clock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MockMvcTester http;

    @Test
    void isMadeOnceAndMailedToWhoWantsIt() throws Exception {
        Actor kent = people.holding("kent/chief-finance-officer");
        Actor essex = people.holding("essex/chief-finance-officer");
        preferences.set(Delivery.AT_ONCE, kent);
        packs.wish(true, kent);
        clock.moveTo(LocalDate.of(2025, 3, 1));

        assertThat(AtOnce.told(packs::make, packs::make)).containsOnly(AtOnce.DONE);
        packs.make();
        jobs.runDue();

        assertThat(jdbc.sql(
                                "select count(*) from audit_entry where act = 'SpendPackMade' and subject_reference = '2025-02'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
        assertThat(mails(kent))
                .singleElement()
                .satisfies(mail -> assertThat(mail).contains("February 2025", "/spend/packs/2025-02"));
        assertThat(mails(essex)).as("who never asked for it").isEmpty();
        assertThat(http.get().uri("/spend/packs/2025-02").with(SignIn.as(kent)).exchange())
                .hasStatusOk()
                .bodyText()
                .contains("as it was known at the end of 28 February 2025", "/spend/lines.xlsx?", "as-at=2025-02-28");

        packs.wish(false, kent);
        clock.moveTo(LocalDate.of(2025, 4, 2));
        packs.make();
        jobs.runDue();
        assertThat(mails(kent)).hasSize(1);
    }

    @Test
    void isMailedWithItsTablesTheSameEachTime() throws Exception {
        Actor kent = people.holding("kent/chief-finance-officer");
        preferences.set(Delivery.AT_ONCE, kent);
        packs.wish(true, kent);
        clock.moveTo(LocalDate.of(2025, 6, 1));

        packs.make();
        jobs.runDue();

        List<String> names = List.of(
                "spend-2025-05.xlsx",
                "spend-2025-05.pdf",
                "spend-2025-05-forecast-range.csv",
                "spend-2025-05-movement.csv",
                "spend-2025-05-years.csv");
        Map<String, byte[]> mailed = Mailbox.filesTo(address(kent), "May 2025").get(0);
        assertThat(mailed).containsOnlyKeys(names);
        assertThat(packs.files("2025-05")).extracting(PackFile::name).containsExactlyElementsOf(names);
        for (PackFile frozen : packs.files("2025-05")) {
            assertThat(mailed.get(frozen.name())).isEqualTo(frozen.content());
            assertThat(http.get()
                            .uri("/spend/packs/2025-05/files/" + frozen.name())
                            .with(SignIn.as(kent))
                            .exchange()
                            .getResponse()
                            .getContentAsByteArray())
                    .isEqualTo(frozen.content());
        }
        jdbc.sql("update message set mailed_at = null where person_id = ? and url = '/spend/packs/2025-05'")
                .param(kent.personId())
                .update();
        mail.run(new MessageMail.ToMail(
                jdbc.sql("select id from message where person_id = ? and url = '/spend/packs/2025-05'")
                        .param(kent.personId())
                        .query(UUID.class)
                        .single()));
        List<Map<String, byte[]>> twice = Mailbox.filesTo(address(kent), "May 2025");
        assertThat(twice).hasSize(2);
        assertThat(twice.get(1).get(names.get(0))).isEqualTo(mailed.get(names.get(0)));
        assertThat(Mailbox.idsTo(address(kent)).stream().distinct().count())
                .as("what is sent again has the same identifier")
                .isLessThan(Mailbox.idsTo(address(kent)).size());
    }

    @Test
    void comesAsALinkInADigest() throws Exception {
        Actor surrey = people.holding("surrey/chief-finance-officer");
        preferences.set(Delivery.DAILY, surrey);
        packs.wish(true, surrey);
        clock.moveTo(LocalDate.of(2025, 8, 1));
        packs.make();
        jobs.runDue();
        transaction.executeWithoutResult(status -> digests.run());
        jobs.runDue();
        assertThat(mails(surrey))
                .singleElement()
                .satisfies(mail -> assertThat(mail).contains("/spend/packs/2025-07"));
        assertThat(Mailbox.filesTo(address(surrey), "")).containsOnly(Map.of());
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
        return Mailbox.textsTo(address(to)).stream()
                .filter(mail -> mail.contains("/spend/packs/"))
                .toList();
    }

    private String address(Actor to) {
        return jdbc.sql("select email from person where id = ?")
                .param(to.personId())
                .query(String.class)
                .single();
    }
}
