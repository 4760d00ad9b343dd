package uk.police.portfolio.consultation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.UnsupportedEncodingException;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import uk.police.portfolio.consultation.answer.Answer;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.support.People;
import uk.police.portfolio.support.PortalTest;
import uk.police.portfolio.support.SignIn;
import uk.police.portfolio.support.Statements;

@PortalTest
class ConsultationPagesTests {

    private static final String KENT = "kent/chief-officer";
    private static final String ESSEX = "essex/chief-officer";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Rounds rounds;

    @Autowired
    ConsultationRegister register;

    @Autowired
    People people;

    private Actor secretary;
    private Actor kent;
    private Actor essex;

    @BeforeEach
    void appoint() {
        secretary = people.holding("national-board/secretary");
        kent = people.holding("kent/chief-constable");
        essex = people.holding("essex/chief-constable");
    }

    @Test
    void nobodyReadsAnAnswerBeforeItIsClosedAndEverybodyAfterwards() {
        String reference = rounds.opened(KENT, ESSEX);
        String secret = "CANARY-" + reference;
        assertThat(answer(reference, KENT, kent, "OBJECT", secret)).hasStatus(302);
        Actor colleague = people.holding("kent/chief-information-officer");
        Actor auditor = people.holding("hmicfrs/inspector");

        assertThat(body(page(reference), kent)).contains(secret);
        for (Actor other : List.of(secretary, essex, colleague, auditor)) {
            for (String path : List.of(page(reference), "/consultations?search=" + reference, "/")) {
                assertThat(body(path, other)).doesNotContain(secret, "OBJECT");
            }
            assertThat(mvc.get().uri(page(reference) + "/results").with(SignIn.as(other)))
                    .hasStatus(404);
            assertThat(mvc.get().uri(page(reference) + "/answers.csv").with(SignIn.as(other)))
                    .hasStatus(404);
        }
        for (String record : List.of("/record?subject=" + reference, "/record/export?subject=" + reference)) {
            assertThat(body(record, auditor)).contains(reference).doesNotContain(secret, "OBJECT");
        }
        assertThat(body(page(reference), secretary)).contains("1 of 2");

        assertThat(post(page(reference) + "/closure", secretary, "reason", "Enough time"))
                .hasStatus(302);
        for (Actor other : List.of(secretary, essex, colleague, auditor)) {
            assertThat(body(page(reference) + "/results", other)).contains(secret);
            assertThat(body(page(reference) + "/answers.csv", other)).contains(secret);
        }
    }

    @Test
    void theSecretariatRepliesUntilItIsSettled() {
        String reference = rounds.opened(KENT);
        answer(reference, KENT, kent, "SUPPORT_WITH_CHANGE", "Two years, not three");
        post(page(reference) + "/closure", secretary);
        assertThat(body(page(reference), secretary)).contains("Two years, not three", "/replies/" + KENT);

        assertThat(post(page(reference) + "/replies/" + KENT, secretary, "words", ""))
                .hasStatus(422);
        assertThat(post(page(reference) + "/replies/" + KENT, secretary, "words", "Two years it is."))
                .hasStatus(302);

        assertThat(register.standing(reference).isSettled()).isTrue();
        assertThat(body(page(reference), kent)).contains("Two years it is.");
        assertThat(body(page(reference) + "/results", secretary)).contains("Two years it is.");
    }

    @Test
    void homeAsksTheSeatUntilItHasAnswered() {
        String reference = rounds.opened(KENT);
        String href = page(reference) + "/answers/" + KENT;
        assertThat(body("/", kent)).contains("Answer the consultation", href);
        assertThat(body("/", essex)).doesNotContain(href);

        answer(reference, KENT, kent, "ABSTAIN", "");

        assertThat(body("/", kent)).doesNotContain(href);
    }

    @Test
    void whatIsMissingIsSaidAtItsField() {
        String reference = rounds.opened(KENT, ESSEX);

        MvcTestResult unreasoned = answer(reference, KENT, kent, "OBJECT", "");
        assertThat(unreasoned).hasStatus(422);
        assertThat(unreasoned).bodyText().contains("you object, or you want a change", "#reason");
        assertThat(answer(reference, KENT, kent, "", "")).hasStatus(422);
        assertThat(post(page(reference) + "/closure", secretary, "reason", "")).hasStatus(422);
        assertThat(post(
                        page(reference) + "/extension",
                        secretary,
                        "lastDay",
                        "1",
                        "lastMonth",
                        "1",
                        "lastYear",
                        "2026",
                        "reason",
                        "Late"))
                .hasStatus(422);
        assertThat(post(page(reference) + "/reminder", secretary)).hasStatus(302);
    }

    @Test
    void aPageCostsTheSameFewStatementsForTwoSeatsAndForEightySix() {
        String few = rounds.opened(KENT, ESSEX);
        String all = rounds.openedToAll();
        rounds.answer(few, KENT, Answer.SUPPORT);
        rounds.answer(all, KENT, Answer.SUPPORT);
        for (String reference : List.of(few, all)) {
            register.close(reference, "Enough time", secretary);
        }

        for (String path : List.of("", "/results")) {
            int small = Statements.count(() -> body(page(few) + path, secretary));
            int large = Statements.count(() -> body(page(all) + path, secretary));
            assertThat(large).as(path).isEqualTo(small).isLessThanOrEqualTo(6);
        }
        assertThat(statements("/consultations", secretary)).hasSizeLessThanOrEqualTo(6);
        assertThat(statements("/", kent)).hasSizeLessThanOrEqualTo(6);
        assertThat(statements("/", secretary)).hasSizeLessThanOrEqualTo(6);
        assertThat(statements("/inbox", secretary)).hasSizeLessThanOrEqualTo(6);
    }

    /** A session begins once, and not with each page. */
    private List<String> statements(String path, Actor reader) {
        return Statements.of(() -> body(path, reader)).stream()
                .filter(statement -> !statement.contains("SPRING_SESSION"))
                .toList();
    }

    private MvcTestResult answer(String reference, String seat, Actor by, String answer, String reason) {
        return post(page(reference) + "/answers/" + seat, by, "answer", answer, "reason", reason);
    }

    private MvcTestResult post(String path, Actor by, String... fields) {
        var request = mvc.post().uri(path).with(SignIn.as(by)).with(csrf());
        for (int i = 0; i < fields.length; i += 2) {
            request.param(fields[i], fields[i + 1]);
        }
        return request.exchange();
    }

    private String body(String path, Actor reader) {
        try {
            return mvc.get()
                    .uri(path)
                    .with(SignIn.as(reader))
                    .exchange()
                    .getResponse()
                    .getContentAsString();
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String page(String reference) {
        return "/consultations/" + reference;
    }
}
