package uk.police.portfolio.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import uk.police.portfolio.capability.Ownership;
import uk.police.portfolio.consultation.ConsultationRegister;
import uk.police.portfolio.consultation.Rounds;
import uk.police.portfolio.consultation.answer.Answer;
import uk.police.portfolio.consultation.answer.GiveAnswer;
import uk.police.portfolio.consultation.answer.SeatAnswers;
import uk.police.portfolio.decision.CaseRegister;
import uk.police.portfolio.decision.Cases;
import uk.police.portfolio.decision.Triage;
import uk.police.portfolio.decision.board.BoardVotes;
import uk.police.portfolio.jobs.DueJobs;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.support.Mailbox;
import uk.police.portfolio.support.MovableClock;
import uk.police.portfolio.support.People;
import uk.police.portfolio.support.PortalTest;
import uk.police.portfolio.support.SignIn;

@PortalTest
class NotificationTests {

    private static final AtomicInteger COUNT = new AtomicInteger();
    private static final String KENT = "kent/chief-officer";

    @Autowired
    CaseRegister cases;

    @Autowired
    Triage triage;

    @Autowired
    BoardVotes votes;

    @Autowired
    Rounds rounds;

    @Autowired
    ConsultationRegister consultations;

    @Autowired
    SeatAnswers answers;

    @Autowired
    MessagePreferences preferences;

    @Autowired
    MessageMail mailing;

    @Autowired
    Inbox inbox;

    @Autowired
    DueJobs jobs;

    @Autowired
    People people;

    @Autowired
    MovableClock clock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    JavaMailSenderImpl sender;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    MockMvcTester mvc;

    private Actor secretary;
    private Actor author;

    @BeforeEach
    void settle() {
        secretary = people.holding("national-board/secretary");
        author = people.holding("kent/chief-information-officer");
        preferences.set(Delivery.AT_ONCE, secretary);
        jobs.runDue();
    }

    @Test
    void tellsTheSecretariatOfACaseInTheInboxAndByMail() {
        String reference = submitted();
        assertThat(told(secretary, reference)).as("only after the act").isEmpty();

        jobs.runDue();

        assertThat(told(secretary, reference)).containsExactly("case-submitted");
        assertThat(mailed(secretary, reference)).hasSize(1).allMatch(text -> text.contains("/decisions/" + reference));
        assertThat(told(author, reference)).as("not whoever did it").isEmpty();
    }

    @Test
    void anActThatIsUndoneTellsNobody() {
        String[] reference = new String[1];
        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            reference[0] = submitted();
            status.setRollbackOnly();
        });

        jobs.runDue();

        assertThat(told(secretary, reference[0])).isEmpty();
        assertThat(mailed(secretary, reference[0])).isEmpty();
    }

    @Test
    void twoPortalsAtOnceTellOnce() {
        String reference = submitted();

        CompletableFuture.allOf(CompletableFuture.runAsync(jobs::runDue), CompletableFuture.runAsync(jobs::runDue))
                .join();
        jobs.runDue();

        assertThat(told(secretary, reference)).containsExactly("case-submitted");
        assertThat(mailed(secretary, reference)).hasSize(1);
    }

    @Test
    void aMailServerThatIsDownLosesNothing() {
        int port = sender.getPort();
        String reference = submitted();
        sender.setPort(1);
        try {
            assertThatThrownBy(jobs::runDue).isInstanceOf(MailException.class);
            assertThatThrownBy(jobs::runDue).hasMessageContaining("a moment ago");
            assertThat(told(secretary, reference)).as("the inbox does not wait").containsExactly("case-submitted");
            assertThat(mailed(secretary, reference)).isEmpty();
        } finally {
            sender.setPort(port);
        }
        clock.advance(Duration.ofSeconds(30));
        jobs.runDue();

        assertThat(mailed(secretary, reference)).hasSize(1);
    }

    @Test
    void aMailThatIsSentAgainHasTheSameIdentifier() {
        String reference = submitted();
        jobs.runDue();
        UUID message = jdbc.sql("select id from message where person_id = ? and ? = any(arguments)")
                .params(secretary.personId(), reference)
                .query(UUID.class)
                .single();
        List<String> before = Mailbox.idsTo(people.emailOf(secretary));
        jdbc.sql("update message set mailed_at = null where id = ?")
                .param(message)
                .update();

        // The portal is killed when the mail is out and before that is noted.
        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            mailing.run(new MessageMail.ToMail(message));
            status.setRollbackOnly();
        });
        mailing.run(new MessageMail.ToMail(message));
        mailing.run(new MessageMail.ToMail(message));

        List<String> ids = Mailbox.idsTo(people.emailOf(secretary));
        assertThat(ids.subList(before.size(), ids.size()))
                .hasSize(2)
                .containsOnly("<message-" + message + "@localhost>");
    }

    @Test
    void aDigestComesOnceADayWithAllOfThem() {
        preferences.set(Delivery.DAILY, secretary);
        String first = submitted();
        String second = submitted();
        jobs.runDue();
        assertThat(mailed(secretary, first)).isEmpty();

        clock.moveTo(rounds.today().plusDays(3));
        jobs.runNow(DailyDigests.NAME);
        jobs.runNow(DailyDigests.NAME);
        jobs.runDue();

        assertThat(mailed(secretary, first)).hasSize(1).allMatch(text -> text.contains(second));
        clock.moveTo(rounds.today().plusDays(1));
        jobs.runNow(DailyDigests.NAME);
        jobs.runDue();
        assertThat(mailed(secretary, first)).hasSize(1);
    }

    @Test
    void whoeverWantsNoMailGetsNone() {
        preferences.set(Delivery.INBOX_ONLY, secretary);
        String reference = submitted();
        jobs.runDue();
        jobs.runNow(DailyDigests.NAME);
        jobs.runDue();

        assertThat(told(secretary, reference)).containsExactly("case-submitted");
        assertThat(mailed(secretary, reference)).isEmpty();
    }

    @Test
    void tellsTheAuthorsSideAndTheRollHowTheCaseGoes() {
        Actor member = people.holding("national-board/member-01");
        String reference = submitted();
        triage.pickUp(reference, secretary);
        triage.propose(reference, 1, Cases.proposal(Ownership.forceLed()), secretary);
        triage.sendToBoard(reference, "CANARY-REASON", secretary);
        votes.open(reference, 2, secretary);
        jobs.runDue();

        assertThat(told(author, reference))
                .containsExactlyInAnyOrder("case-picked-up", "case-sent-to-board", "vote-opened-on-yours");
        assertThat(told(member, reference)).containsExactly("vote-opened");
        assertThat(mailed(author, reference)).noneMatch(text -> text.contains("CANARY-REASON"));
    }

    @Test
    void asksRemindsAndRepliesToTheSeats() {
        Actor kent = people.holding("kent/chief-constable");
        Actor essex = people.holding("essex/chief-constable");
        String reference = rounds.opened(KENT, "essex/chief-officer");
        answers.answer(reference, new GiveAnswer(KENT, Answer.OBJECT, "CANARY-ANSWER"), kent);
        consultations.remind(reference, secretary);
        jobs.runDue();
        assertThat(told(kent, reference)).containsExactly("consultation-opened");
        assertThat(told(essex, reference)).containsExactlyInAnyOrder("consultation-opened", "consultation-reminder");

        consultations.close(reference, "Enough", secretary);
        answers.reply(reference, KENT, "CANARY-REPLY", secretary);
        jobs.runDue();

        assertThat(told(kent, reference)).contains("consultation-closed", "consultation-replied");
        assertThat(told(essex, reference)).contains("consultation-closed").doesNotContain("consultation-replied");
        assertThat(mailed(kent, reference)).isNotEmpty().noneMatch(text -> text.contains("CANARY"));
        assertThat(mailed(secretary, reference)).noneMatch(text -> text.contains("CANARY"));
    }

    @ParameterizedTest
    @EnumSource(Audience.class)
    void everyAudienceCanBeAsked(Audience audience) {
        assertThatCode(() -> jdbc.sql(audience.asSql() + "select count(*) from told")
                        .param("reference", "NONE-0001")
                        .param("detail", "")
                        .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                        .param("day", LocalDate.of(2026, 11, 25))
                        .param("actor", Actor.PORTAL.personId())
                        .query(Long.class)
                        .single())
                .doesNotThrowAnyException();
    }

    @Test
    void everyLineHasItsWords() {
        assertThat(WhoIsTold.LINES).allSatisfy(line -> {
            assertThat(ResourceBundle.getBundle("messages/notification", Locale.UK)
                            .keySet())
                    .contains("notification.kind." + line.kind(), "notification.kind." + line.kind() + ".text");
        });
    }

    @Test
    void aMessageOpensWhatItIsAboutAndCountsAsReadThen() {
        mvc.post().uri("/inbox/reading").with(SignIn.as(secretary)).with(csrf()).exchange();
        String reference = submitted();
        jobs.runDue();
        UUID message = jdbc.sql("select id from message where person_id = ? and ? = any(arguments)")
                .params(secretary.personId(), reference)
                .query(UUID.class)
                .single();
        int unread = inbox.unread(secretary);

        assertThat(mvc.get().uri("/inbox?show=unread").with(SignIn.as(secretary)))
                .bodyText()
                .contains(reference);
        assertThat(mvc.get().uri("/inbox/" + message).with(SignIn.as(secretary)))
                .hasRedirectedUrl("/decisions/" + reference);
        assertThat(inbox.unread(secretary)).isEqualTo(unread - 1);
        assertThat(mvc.post()
                        .uri("/inbox/" + message + "/unread")
                        .with(SignIn.as(secretary))
                        .with(csrf()))
                .hasRedirectedUrl("/inbox");
        assertThat(inbox.unread(secretary)).isEqualTo(unread);
        assertThat(mvc.get().uri("/inbox/" + message).with(SignIn.as(author))).hasStatus(404);
        assertThat(mvc.post().uri("/inbox/reading").with(SignIn.as(secretary)).with(csrf()))
                .hasRedirectedUrl("/inbox");
        assertThat(inbox.unread(secretary)).isZero();
    }

    @Test
    void theChoiceIsMadeOnTheAccountAndRecorded() {
        assertThat(mvc.post()
                        .uri("/account/messages")
                        .param("delivery", "DAILY")
                        .with(SignIn.as(author))
                        .with(csrf()))
                .hasRedirectedUrl("/account");
        assertThat(preferences.of(author)).isEqualTo(Delivery.DAILY);
        assertThat(mvc.post()
                        .uri("/account/messages")
                        .param("delivery", "HOURLY")
                        .with(SignIn.as(author))
                        .with(csrf()))
                .hasStatus(422);
        preferences.set(Delivery.AT_ONCE, author);
        assertThat(jdbc.sql("select count(*) from audit_entry where act = 'DeliveryChosen' and person_id = ?")
                        .param(author.personId())
                        .query(Long.class)
                        .single())
                .isGreaterThanOrEqualTo(2);
    }

    private String submitted() {
        return cases.submit(Cases.subject("TLD-%05d".formatted(COUNT.incrementAndGet()), author), author);
    }

    private List<String> told(Actor reader, String reference) {
        return jdbc.sql("select kind from message where person_id = ? and ? = any(arguments) order by told_at")
                .params(reader.personId(), reference)
                .query(String.class)
                .list();
    }

    private List<String> mailed(Actor reader, String reference) {
        return Mailbox.textsTo(people.emailOf(reader)).stream()
                .filter(text -> text.contains(reference))
                .toList();
    }
}
