package uk.police.portfolio.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.Duration;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import uk.police.portfolio.jobs.DueJobs;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.Refusal;
import uk.police.portfolio.support.Mailbox;
import uk.police.portfolio.support.MovableClock;
import uk.police.portfolio.support.PortalTest;

@PortalTest
class PasswordTests {

    private static final Pattern LINK = Pattern.compile("http://\\S+?(/(?:password-reset|invitation)/\\S+)");

    @Autowired
    MockMvcTester mvc;

    @Autowired
    DueJobs jobs;

    @Autowired
    PeopleRegister people;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MovableClock clock;

    @Test
    void isResetByALinkThatWorksOnce() {
        people.register("Forgetful", "forgetful@reset.example", "the password before", Actor.PORTAL);

        assertThat(ask("Forgetful@Reset.example")).hasRedirectedUrl("/password-reset/asked");
        String link = link(mail("forgetful@reset.example", 1));
        assertThat(mvc.get().uri(link)).hasStatusOk().bodyText().contains("forgetful@reset.example");
        assertThat(set(link, "short")).hasStatus(422).bodyText().contains("12 characters");
        assertThat(set(link, "a quite new password")).hasRedirectedUrl("/sign-in");

        assertThat(set(link, "another new password")).hasStatus(404);
        assertThat(mvc.get().uri(link)).hasStatus(404);
        assertThat(signIn("forgetful@reset.example", "the password before")).hasStatus(422);
        assertThat(signIn("forgetful@reset.example", "a quite new password")).hasStatus3xxRedirection();
    }

    @Test
    void keepsOnlyTheHashOfALink() {
        people.register("Hashed", "hashed@reset.example", "the password before", Actor.PORTAL);
        ask("hashed@reset.example");
        String link = link(mail("hashed@reset.example", 1));

        String token = link.substring(link.lastIndexOf('/') + 1);
        assertThat(jdbc.sql("select count(*) from one_time_link where token_hash = ?")
                        .param(new Secret(token).hash())
                        .query(Long.class)
                        .single())
                .isOne();
        assertThat(jdbc.sql("select count(*) from one_time_link l where l::text like ?")
                        .param("%" + token + "%")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void answersStrangersTheSame() {
        assertThat(ask("nobody-at-all@reset.example")).hasRedirectedUrl("/password-reset/asked");
    }

    @Test
    void isNotResetAfterAnHour() {
        people.register("Late", "late@reset.example", "the password before", Actor.PORTAL);
        ask("late@reset.example");
        String link = link(mail("late@reset.example", 1));

        clock.advance(Duration.ofMinutes(61));

        assertThat(set(link, "a quite new password")).hasStatus(404);
    }

    @Test
    void endsAnEarlierLinkWithALaterOne() {
        people.register("Twice", "twice@reset.example", "the password before", Actor.PORTAL);
        ask("twice@reset.example");
        String first = link(mail("twice@reset.example", 1));
        ask("twice@reset.example");
        String second = link(mail("twice@reset.example", 2));

        assertThat(set(first, "a quite new password")).hasStatus(404);
        assertThat(set(second, "a quite new password")).hasRedirectedUrl("/sign-in");
    }

    @Test
    void isFirstSetByAnInvitation() {
        UUID invited = people.invite(new NewPerson("Invited", "invited@reset.example"), Actor.PORTAL);
        String link = link(mail("invited@reset.example", 1));
        assertThat(people.details(invited, Actor.PORTAL).hasPassword()).isFalse();

        assertThat(set(link, "a quite new password")).hasRedirectedUrl("/sign-in");

        assertThat(people.details(invited, Actor.PORTAL).hasPassword()).isTrue();
    }

    @Test
    void isNotSetByALinkForSomethingElse() {
        people.invite(new NewPerson("Other purpose", "other-purpose@reset.example"), Actor.PORTAL);
        String link = link(mail("other-purpose@reset.example", 1));

        assertThat(set(link.replace("/invitation/", "/password-reset/"), "a quite new password"))
                .hasStatus(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "123456789012",
                "aaaaaaaaaaaaaaa",
                "PolicePolice1",
                "portfolio2026!",
                "Password-1234",
                "Gesa Guessed 1",
                "gesa@guess.example",
                "Welcome.Welcome.1",
                "qwertyuiop123"
            })
    void isNotWhatAnybodyWouldTryFirst(String password) {
        assertThat(PasswordRules.refusals(password, "gesa@guess.example", "Gesa Guessed"))
                .extracting(Refusal::code)
                .containsExactly("PASSWORD_EASILY_GUESSED");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "seven quiet lamps",
                "\u2603\u2603\u2603 snow on the roof",
                "ALL CAPITALS ARE FINE",
                "the police horse eats 3 apples",
                "0123456789012345678901234567890123456789012345678901234567890123 sixty"
            })
    void mayBeMadeOfAnything(String password) {
        assertThat(PasswordRules.refusals(password, "gesa@guess.example", "Gesa Guessed"))
                .isEmpty();
    }

    private MvcTestResult ask(String email) {
        return mvc.post()
                .uri("/password-reset")
                .param("email", email)
                .with(csrf())
                .exchange();
    }

    private MvcTestResult set(String link, String password) {
        return mvc.post().uri(link).param("next", password).with(csrf()).exchange();
    }

    private MvcTestResult signIn(String email, String password) {
        return mvc.post()
                .uri("/sign-in")
                .param("email", email)
                .param("password", password)
                .with(csrf())
                .exchange();
    }

    private static String link(String mail) {
        Matcher link = LINK.matcher(mail);
        assertThat(link.find()).as(mail).isTrue();
        return link.group(1);
    }

    private String mail(String address, int number) {
        jobs.runDue();
        assertThat(Mailbox.textsTo(address)).hasSize(number);
        return Mailbox.textsTo(address).get(number - 1);
    }
}
