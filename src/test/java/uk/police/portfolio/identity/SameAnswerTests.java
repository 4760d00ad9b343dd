package uk.police.portfolio.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.UnsupportedEncodingException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.support.People;
import uk.police.portfolio.support.PortalTest;
import uk.police.portfolio.support.Statements;

/** Whether somebody is known here cannot be told from an answer, nor from what it takes to give it. */
@PortalTest
class SameAnswerTests {

    /** Compares as the portal does, and counts how often it was asked to. */
    private static class Counted implements PasswordEncoder {

        private final PasswordEncoder real;
        private final List<String> compared = new ArrayList<>();

        private Counted(PasswordEncoder real) {
            this.real = real;
        }

        @Override
        public String encode(CharSequence password) {
            return real.encode(password);
        }

        @Override
        public boolean matches(CharSequence password, String hash) {
            compared.add(hash);
            return real.matches(password, hash);
        }
    }

    @Autowired
    MockMvcTester mvc;

    @Autowired
    PersonRepository repository;

    @Autowired
    PeopleRegister register;

    @Autowired
    PasswordEncoder encoder;

    @Autowired
    SampleSwitch sample;

    @Autowired
    People people;

    @Test
    void comparesOnePasswordWhoeverAsks() {
        people.newcomer("Known", "known@same.example");
        UUID locked = people.newcomer("Locked", "locked@same.example");
        register.lock(locked, "A test", people.holding("portfolio-office/administrator"));
        register.invite(new NewPerson("Invited", "invited@same.example"), Actor.PORTAL);

        for (String email : List.of(
                "known@same.example", "locked@same.example", "invited@same.example", "nobody@same.example", "")) {
            Counted counted = new Counted(encoder);
            Credentials credentials = new Credentials(repository, counted, sample);

            assertThat(credentials.check(email, "not the password")).isEmpty();

            assertThat(counted.compared)
                    .as(email)
                    .singleElement()
                    .asString()
                    .as("as slow a hash as any")
                    .startsWith("{bcrypt}$2a$10$");
        }
    }

    @Test
    void asksTheDatabaseTheSameWhoeverSignsIn() {
        people.newcomer("Known too", "known-too@same.example");

        assertThat(statements("/sign-in", "known-too@same.example"))
                .isEqualTo(statements("/sign-in", "nobody-too@same.example"));
    }

    @Test
    void asksTheDatabaseTheSameWhoeverForgot() {
        people.newcomer("Forgot", "forgot@same.example");

        assertThat(statements("/password-reset", "forgot@same.example"))
                .isEqualTo(statements("/password-reset", "nobody-forgot@same.example"));
    }

    @Test
    void answersTheSame() {
        people.newcomer("Answered", "answered@same.example");

        assertThat(answer("/sign-in", "answered@same.example")).isEqualTo(answer("/sign-in", "nobody-an@same.example"));
        assertThat(answer("/password-reset", "answered@same.example"))
                .isEqualTo(answer("/password-reset", "nobody-an@same.example"));
    }

    private List<String> statements(String path, String email) {
        return Statements.of(() -> post(path, email));
    }

    private String answer(String path, String email) {
        MvcTestResult result = post(path, email);
        try {
            String text = Jsoup.parse(result.getResponse().getContentAsString()).text();
            return result.getResponse().getStatus() + " " + result.getResponse().getRedirectedUrl() + " " + text;
        } catch (UnsupportedEncodingException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private MvcTestResult post(String path, String email) {
        return mvc.post()
                .uri(path)
                .param("email", email)
                .param("password", "not the password")
                .with(csrf())
                .exchange();
    }
}
