package uk.police.portfolio.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.UnsupportedEncodingException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import uk.police.portfolio.decision.CaseRegister;
import uk.police.portfolio.decision.CaseState;
import uk.police.portfolio.decision.Proposal;
import uk.police.portfolio.decision.Triage;
import uk.police.portfolio.decision.binding.DecidedCases;
import uk.police.portfolio.decision.callin.CallIns;
import uk.police.portfolio.decision.notice.PreparedNotices;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.Money;
import uk.police.portfolio.shared.RefusedException;
import uk.police.portfolio.support.AtOnce;
import uk.police.portfolio.support.PortalTest;
import uk.police.portfolio.support.SignIn;

/** The original baseline is for ever; another plan takes its place through a decision about that, in effect. */
@PortalTest
class ProgrammeBaselineTests {

    @Autowired
    ProgrammeBaselines baselines;

    @Autowired
    ProgrammeCourse course;

    @Autowired
    ProgrammeDirectory directory;

    @Autowired
    Drafts drafts;

    @Autowired
    DecidedCases decided;

    @Autowired
    CaseRegister cases;

    @Autowired
    Triage triage;

    @Autowired
    PreparedNotices notices;

    @Autowired
    CallIns callIns;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MockMvcTester http;

    @Test
    void aForecastBecomesTheBaselineWithTheDecisionAndCitesIt() {
        String programme = forecast("To be measured anew");
        String decision = baselines.ask(programme, version(programme), "Prices rose", drafts.author());
        assertThat(cases.details(decision).subject().shares().values().stream().reduce(Money.ZERO, Money::plus))
                .as("what it costs more than the baseline")
                .isEqualTo(Money.of("100.00"));
        assertThat(page(programme))
                .contains("measured by its original baseline")
                .doesNotContain(decision);
        assertThatThrownBy(() -> baselines.rebaseline(programme, decision, drafts.author()))
                .as("a decision that is not in effect")
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.refusals().get(0).code()).isEqualTo("BASELINE_NEEDS_A_DECISION"));
        assertThatThrownBy(() -> baselines.ask(programme, version(programme), "Again", drafts.author()))
                .as("one decision at a time")
                .isInstanceOf(RefusedException.class);

        putIntoEffect(decision);

        assertThat(page(programme))
                .contains("measured by forecast 1, £400.00", "Baseline by decision " + decision, "Original baseline");
        assertThat(baselines(programme))
                .containsEntry("originalBaseline", "300.00")
                .containsEntry("baseline", "400.00")
                .containsEntry("baselineDecision", decision);
        assertThat(jdbc.sql(
                                "select count(*) from audit_entry where subject_reference = ? and act = 'ProgrammeRebaselined'")
                        .param(programme)
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
        assertThatThrownBy(() -> baselines.ask(programme, version(programme), "Again", drafts.author()))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.refusals().get(0).code()).isEqualTo("FORECAST_IS_THE_BASELINE"));
        assertThatThrownBy(() -> jdbc.sql("update programme_baseline set plan_number = 3")
                        .update())
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void aDecisionAboutAnythingElseMakesNoBaseline() {
        String programme = forecast("Not to be measured anew");
        String another = decided.decided("CAP-RMS", new LinkedHashMap<>(Map.of("kent", Money.of("1.00"))));
        effect(another);
        assertThatThrownBy(() -> baselines.rebaseline(programme, another, drafts.author()))
                .isInstanceOf(RefusedException.class);
        String others = forecast("Another one");
        String decision = baselines.ask(others, version(others), "Prices rose", drafts.author());
        putIntoEffect(decision);
        assertThatThrownBy(() -> baselines.rebaseline(programme, decision, drafts.author()))
                .as("a decision about another programme's baseline")
                .isInstanceOf(RefusedException.class);
        assertThat(baselines(programme)).containsEntry("baseline", "300.00").doesNotContainKey("baselineDecision");
    }

    @Test
    void isAskedForOnItsPageWithAReason() {
        String programme = forecast("Asked on its page");
        assertThat(http.get()
                        .uri("/programmes/" + programme + "/baseline")
                        .with(SignIn.as(drafts.author()))
                        .exchange())
                .hasStatusOk()
                .bodyText()
                .contains("Ask for a new baseline");
        assertThat(post(programme, "")).hasStatus(422);
        assertThat(post(programme, "Prices rose")).hasStatus(302);
        assertThat(cases.caseOf(ProgrammeBaselines.KIND, programme)).isPresent();
    }

    @Test
    void aRequestIsWithdrawnOnThePageAndOnce() throws Exception {
        String programme = forecast("Asked by mistake");
        assertThat(page(programme)).doesNotContain("/baseline-withdrawal");
        assertThatThrownBy(() -> baselines.withdraw(programme, "Too early", drafts.author()))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.refusals().get(0).code()).isEqualTo("NO_BASELINE_IS_ASKED"));
        String decision = baselines.ask(programme, version(programme), "Prices rose", drafts.author());
        assertThat(page(programme)).contains("/programmes/" + programme + "/baseline-withdrawal");
        assertThat(post(programme, "baseline-withdrawal", ""))
                .hasStatus(422)
                .bodyText()
                .contains("Withdraw the request", "href=\"#reason\"");

        assertThat(AtOnce.told(
                        () -> baselines.withdraw(programme, "Too early", drafts.author()),
                        () -> baselines.withdraw(programme, "Too early", drafts.author())))
                .containsExactlyInAnyOrder(AtOnce.DONE, "NO_BASELINE_IS_ASKED");

        assertThat(cases.details(decision).state()).isEqualTo(CaseState.WITHDRAWN);
        assertThat(jdbc.sql("select reason from audit_entry where subject_reference = ? and act = 'CaseClosed'")
                        .param(decision)
                        .query(String.class)
                        .list())
                .containsExactly("Too early");
        assertThat(page(programme))
                .contains("measured by its original baseline")
                .doesNotContain("/baseline-withdrawal");
        String again = baselines.ask(programme, version(programme), "Now it is time", drafts.author());
        assertThat(post(programme, "baseline-withdrawal", "Again too early")).hasStatus(302);
        assertThat(cases.details(again).state()).isEqualTo(CaseState.WITHDRAWN);
    }

    private MvcTestResult post(String programme, String reason) {
        return post(programme, "baseline", reason);
    }

    private MvcTestResult post(String programme, String path, String reason) {
        return http.post()
                .uri("/programmes/" + programme + "/" + path)
                .param("version", String.valueOf(version(programme)))
                .param("reason", reason)
                .with(SignIn.as(drafts.author()))
                .with(csrf())
                .exchange();
    }

    /** Approved at £300.00 and expected to cost £400.00 by now. */
    private String forecast(String title) {
        String programme = drafts.submitted(title);
        drafts.approve(programme);
        course.reviseForecast(
                programme, version(programme), Drafts.costs("150.00", "250.00"), "Prices rose", drafts.author());
        return programme;
    }

    private void putIntoEffect(String decision) {
        Actor secretary = decided.secretary();
        triage.pickUp(decision, secretary);
        triage.propose(
                decision,
                decided.edition(decision),
                new Proposal(null, "It costs more for good reasons", List.of(), List.of(), LocalDate.of(2027, 4, 1)),
                secretary);
        triage.sendToBoard(decision, "It is the board’s money", secretary);
        decided.vote(decision);
        decided.close(decision);
        effect(decision);
    }

    private void effect(String decision) {
        notices.prepare(decision, decided.secretary());
        callIns.publishUrgently(decision, "The contract in use ends tomorrow", decided.secretary());
    }

    private int version(String programme) {
        return directory.details(programme, drafts.author()).version();
    }

    private String page(String programme) {
        try {
            return http.get()
                    .uri("/programmes/" + programme)
                    .with(SignIn.as(drafts.author()))
                    .exchange()
                    .getResponse()
                    .getContentAsString();
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private Map<String, Object> baselines(String programme) {
        String items = get("/api/v1/programmes?size=1&after=" + before(programme));
        tools.jackson.databind.JsonNode item = tools.jackson.databind.json.JsonMapper.shared()
                .readTree(items)
                .get("items")
                .get(0);
        assertThat(item.get("reference").asString()).isEqualTo(programme);
        Map<String, Object> found = new LinkedHashMap<>();
        for (String field : List.of("originalBaseline", "baseline", "baselineDecision")) {
            if (item.hasNonNull(field)) {
                found.put(field, item.get(field).asString());
            }
        }
        return found;
    }

    /** The reference that stands just before this one. */
    private String before(String programme) {
        return jdbc.sql(
                        "select coalesce(max(reference collate \"C\"), '') from programme where reference collate \"C\" < ?")
                .param(programme)
                .query(String.class)
                .single();
    }

    private String get(String path) {
        try {
            return http.get()
                    .uri(path)
                    .with(SignIn.as(drafts.author()))
                    .exchange()
                    .getResponse()
                    .getContentAsString();
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
