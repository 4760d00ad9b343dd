package uk.police.portfolio.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.Clock;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import uk.police.portfolio.shared.London;
import uk.police.portfolio.shared.Money;
import uk.police.portfolio.shared.StaleVersionException;
import uk.police.portfolio.support.People;
import uk.police.portfolio.support.PortalTest;
import uk.police.portfolio.support.SignIn;
import uk.police.portfolio.support.TestDatabase;

@PortalTest
class RulesPageTests {

    private static final String SECRETARIAT = "national-board/secretary";
    private static final String FORCE_LEAD = "kent/chief-information-officer";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Rules rules;

    @Autowired
    People people;

    @Autowired
    Clock clock;

    @Test
    void startsWithTheShippedRules() {
        RuleBook shipped = rules.asFrozen(Rule.values().length, LocalDate.of(2026, 11, 26));

        assertThat(shipped.values()).hasSize(Rule.values().length);
        assertThat(shipped.number(Rule.QUORUM)).isEqualTo(7);
        assertThat(shipped.number(Rule.BOARD_SIZE)).isEqualTo(13);
        assertThat(shipped.money(Rule.LOCAL_LIMIT)).isEqualTo(Money.of("250000"));
        assertThat(shipped.is(Rule.RATIFICATION_SILENCE, "LAPSE")).isTrue();
        assertThat(shipped.number(Rule.CALL_IN_PERIOD)).isEqualTo(5);
        for (Rule rule : Rule.values()) {
            assertThat(rule.parse(shipped.text(rule))).as(rule.name()).contains(shipped.text(rule));
        }
    }

    @Test
    void everybodyReadsTheRulesAndWhoMayChangesThem() {
        assertThat(mvc.get().uri("/rules").with(SignIn.as(FORCE_LEAD)))
                .hasStatusOk()
                .bodyText()
                .contains("Quorum of the national board", "£250,000.00", "The value that the portal starts with")
                .doesNotContain("/rules/QUORUM/change");
        assertThat(mvc.get().uri("/rules").with(SignIn.as(SECRETARIAT)))
                .bodyText()
                .contains("/rules/QUORUM/change");
        assertThat(mvc.get().uri("/rules/QUORUM/change").with(SignIn.as(SECRETARIAT)))
                .hasStatusOk();
        assertThat(mvc.get().uri("/rules/RATIFICATION_SILENCE/change").with(SignIn.as(SECRETARIAT)))
                .hasStatusOk()
                .bodyText()
                .contains("value=\"LAPSE\"");
        assertThat(mvc.get().uri("/rules/QUORUM/change").with(SignIn.as(FORCE_LEAD)))
                .hasStatus(403);
        assertThat(mvc.get().uri("/rules/SPEED/change").with(SignIn.as(SECRETARIAT)))
                .hasStatus(404);
    }

    @Test
    void changesARuleFromADateOnAndKeepsWhatACaseFroze() {
        LocalDate day = today().plusDays(400);
        RuleBook before = rules.on(day);

        assertThat(post(SECRETARIAT, "REVIEW_GRACE", "120", day, before.version()))
                .hasStatus3xxRedirection()
                .hasRedirectedUrl("/rules");

        assertThat(rules.on(day).number(Rule.REVIEW_GRACE)).isEqualTo(120);
        assertThat(rules.on(day.minusDays(1)).number(Rule.REVIEW_GRACE)).isEqualTo(90);
        assertThat(rules.asFrozen(before.version(), day).number(Rule.REVIEW_GRACE))
                .isEqualTo(90);
        assertThat(mvc.get().uri("/rules").with(SignIn.as(FORCE_LEAD)))
                .bodyText()
                .contains("120 days from", "The law has changed &lt;b&gt;");
        assertThat(lastAct()).isEqualTo("RuleChanged REVIEW_GRACE");
    }

    @Test
    void saysEverythingThatIsWrongAtOnceAndKeepsWhatWasTyped() {
        MvcTestResult result = mvc.post()
                .uri("/rules/QUORUM/change")
                .with(csrf())
                .with(SignIn.as(SECRETARIAT))
                .param("value", "many")
                .param("effectiveDay", "31")
                .param("effectiveMonth", "2")
                .param("effectiveYear", "2027")
                .param("reason", "no")
                .param("versionRead", "99")
                .exchange();

        assertThat(result)
                .hasStatus(422)
                .bodyText()
                .contains("There is a problem", "numbers from 1 to 99", "Enter a real date", "at least 10 characters")
                .contains("value=\"many\"", "value=\"31\"");
    }

    @Test
    void refusesAQuorumAboveTheBoardAndAPastDate() {
        assertThat(post(SECRETARIAT, "QUORUM", "14", today().minusDays(1), 9999))
                .hasStatus(422)
                .bodyText()
                .contains("more than the 13 members", "today or later");
    }

    @Test
    void showsWhatSomebodyElseChangedMeanwhile() {
        LocalDate day = today().plusDays(500);
        int read = rules.today().version();
        post(SECRETARIAT, "DUPLICATE_THRESHOLD", "65", day, read);

        assertThat(post(SECRETARIAT, "DUPLICATE_THRESHOLD", "70", day, read))
                .hasStatus(409)
                .bodyText()
                .contains("Somebody else has changed this rule", "65", "value=\"70\"");
        assertThatThrownBy(() -> rules.change(
                        new ChangeRule(Rule.DUPLICATE_THRESHOLD, "70", day, "A good reason", null, read),
                        people.holding(SECRETARIAT)))
                .isInstanceOf(StaleVersionException.class);
    }

    @Test
    void isRefusedToOthersByTheVerbAndByPost() {
        assertThat(post(FORCE_LEAD, "QUORUM", "3", today(), 9999)).hasStatus(403);
        assertThatThrownBy(() -> rules.change(
                        new ChangeRule(Rule.QUORUM, "3", today(), "A good reason", null, 9999),
                        people.holding(FORCE_LEAD)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> TestDatabase.suite()
                        .application()
                        .sql("update rule_change set value = '3'")
                        .update())
                .rootCause()
                .hasMessageContaining("permission denied");
    }

    private MvcTestResult post(String office, String rule, String value, LocalDate on, int version) {
        return mvc.post()
                .uri("/rules/" + rule + "/change")
                .with(csrf())
                .with(SignIn.as(office))
                .param("value", value)
                .param("effectiveDay", "" + on.getDayOfMonth())
                .param("effectiveMonth", "" + on.getMonthValue())
                .param("effectiveYear", "" + on.getYear())
                .param("reason", "The law has changed <b>")
                .param("citation", "")
                .param("versionRead", "" + version)
                .exchange();
    }

    private LocalDate today() {
        return London.today(clock);
    }

    private static String lastAct() {
        return TestDatabase.suite()
                .owner()
                .sql(
                        "select act || ' ' || subject_reference from audit_entry where act = 'RuleChanged' order by sequence desc limit 1")
                .query(String.class)
                .single();
    }
}
