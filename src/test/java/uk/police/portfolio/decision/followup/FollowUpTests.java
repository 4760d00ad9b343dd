package uk.police.portfolio.decision.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import uk.police.portfolio.capability.CapabilityMap;
import uk.police.portfolio.capability.ForceOwner;
import uk.police.portfolio.decision.CaseRegister;
import uk.police.portfolio.decision.CaseState;
import uk.police.portfolio.decision.DecisionCourse;
import uk.police.portfolio.decision.binding.Agreements;
import uk.police.portfolio.decision.binding.DecidedCases;
import uk.police.portfolio.decision.board.CasesWaiting;
import uk.police.portfolio.decision.callin.CallIns;
import uk.police.portfolio.decision.notice.PreparedNotices;
import uk.police.portfolio.jobs.DueJobs;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.Money;
import uk.police.portfolio.shared.RefusedException;
import uk.police.portfolio.shared.Waiting;
import uk.police.portfolio.support.MovableClock;
import uk.police.portfolio.support.People;
import uk.police.portfolio.support.PortalTest;
import uk.police.portfolio.support.SignIn;
import uk.police.portfolio.support.TestDatabase;

/** Every decision here takes effect on 1 April 2027, under a condition that is due on 31 March 2027. */
@PortalTest
class FollowUpTests {

    private static final String CAPABILITY = "CAP-RADIO";
    private static final LocalDate APRIL = LocalDate.of(2027, 4, 1);

    @Autowired
    DecidedCases made;

    @Autowired
    CaseRegister cases;

    @Autowired
    DecisionCourse course;

    @Autowired
    CallIns callIns;

    @Autowired
    PreparedNotices notices;

    @Autowired
    Supersessions supersessions;

    @Autowired
    FollowUps followUps;

    @Autowired
    FollowUpsWaiting waiting;

    @Autowired
    CasesWaiting casesWaiting;

    @Autowired
    CapabilityMap map;

    @Autowired
    DueJobs jobs;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    People people;

    @Autowired
    MovableClock clock;

    private final Agreements agreements = new Agreements();
    private String instrument = "";

    @BeforeEach
    void kentAndEssexMayBeBound() {
        clock.moveTo(LocalDate.of(2027, 2, 1));
        instrument = agreements.inForce(
                "FOL-" + System.nanoTime(),
                "national-board",
                CAPABILITY,
                List.of("kent/policing-body", "kent/chief-officer", "essex/policing-body", "essex/chief-officer"),
                null,
                null);
    }

    @AfterEach
    void theyMayNotAnyMore() {
        agreements.revoke(instrument);
    }

    @Test
    void aLaterDecisionTakesItsPlaceForTheForcesThatItBindsAndNoOthers() {
        String first = inEffect("kent", "essex", "surrey");
        String second = inEffect("kent", "surrey");

        assertThat(supersessions.of(cases.details(first)))
                .containsExactly(new Supersession(
                        first,
                        cases.details(first).title(),
                        second,
                        cases.details(second).title(),
                        CAPABILITY,
                        "kent",
                        APRIL));
        assertThat(owner("kent")).isEqualTo(second);
        assertThat(owner("essex")).isEqualTo(first);
        clock.moveTo(APRIL);
        jobs.runDue();
        assertThat(cases.details(first).state()).isEqualTo(CaseState.IN_EFFECT);
        assertThat(get("/decisions/" + first, made.secretary()))
                .bodyText()
                .contains("Superseded", "For Kent Police, from 1 April 2027", second);
        assertThat(get("/decisions/" + second, made.secretary())).bodyText().contains("Takes the place of", first);
        assertThat(record(first, "DecisionSuperseded")).isEqualTo(1);
    }

    @Test
    void aDecisionThatHoldsForNoForceEndsAsSupersededOnThatDay() {
        String first = inEffect("kent", "essex");
        inEffect("kent");
        String third = inEffect("essex");

        jobs.runDue();
        assertThat(cases.details(first).state()).isEqualTo(CaseState.IN_EFFECT);
        clock.moveTo(APRIL);
        jobs.runDue();

        assertThat(cases.details(first).state()).isEqualTo(CaseState.CLOSED);
        assertThat(cases.details(first).lastReason()).contains("Superseded for every force", third);
        assertThat(record(first, "DecisionEnded")).isEqualTo(1);
        assertThat(cases.details(third).state()).isEqualTo(CaseState.IN_EFFECT);
    }

    @Test
    void aDecisionThatExpiresGivesNoOwnerAnyMoreAndOneThatIsCompleteStillDoes() {
        String expired = inEffect("kent");
        String complete = inEffect("essex");
        clock.moveTo(APRIL.plusDays(9));
        course.expire(expired, "The contract has run out", made.secretary());
        course.complete(complete, "All has been done", made.secretary());

        LocalDate next = APRIL.plusDays(10);
        assertThat(owner("kent")).isEqualTo(expired);
        assertThat(map.owners(CAPABILITY, next).stream()
                        .filter(owner -> owner.forceCode().equals("kent"))
                        .toList())
                .singleElement()
                .satisfies(owner -> assertThat(owner.isDecided()).isFalse());
        assertThat(map.owners(CAPABILITY, next).stream()
                        .filter(owner -> owner.forceCode().equals("essex"))
                        .map(ForceOwner::decisionReference))
                .containsExactly(complete);
    }

    @Test
    void aConditionThatNobodyMetEscalatesOnceAndWaitsUntilItIsMet() {
        String reference = inEffect("kent");
        Actor secretary = made.secretary();
        clock.moveTo(LocalDate.of(2027, 3, 31));
        jobs.runDue();
        assertThat(record(reference, "ConditionExpired")).isZero();

        clock.moveTo(APRIL);
        jobs.runDue();
        jobs.runDue();

        assertThat(record(reference, "ConditionExpired")).isEqualTo(1);
        assertThat(waitingFor(secretary, reference)).containsExactly("/decisions/" + reference + "/conditions/1");
        assertThat(told("condition-overdue", reference)).isPositive();
        assertThat(get("/decisions/" + reference, secretary)).bodyText().contains("Overdue");
        assertThat(post(reference, "conditions/1", Map.of("words", ""), secretary))
                .hasStatus(422);
        assertThat(post(reference, "conditions/1", Map.of("words", "The plan is published"), secretary))
                .hasStatus(302);
        refused("DECISION_CONDITION_IS_MET", () -> followUps.meetCondition(reference, 1, "Again", secretary));
        assertThatThrownBy(() -> followUps.meetCondition(reference, 1, "Mine", made.author()))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(waitingFor(secretary, reference)).isEmpty();
        assertThat(get("/decisions/" + reference, secretary)).bodyText().contains("The plan is published");
    }

    @Test
    void aReviewIsDueOnItsDayAndNoticedOnce() {
        String reference = inEffect("kent");
        Actor secretary = made.secretary();
        followUps.meetCondition(reference, 1, "Published", secretary);
        followUps.review(reference, "It works", LocalDate.of(2027, 9, 1), secretary);
        refused("REVIEW_DATE_PAST", () -> followUps.review(reference, "Again", LocalDate.of(2027, 2, 1), secretary));
        assertThat(waitingFor(secretary, reference)).isEmpty();

        clock.moveTo(LocalDate.of(2027, 9, 1));
        jobs.runDue();
        jobs.runDue();

        assertThat(record(reference, "DecisionReviewDue")).isEqualTo(1);
        assertThat(waitingFor(secretary, reference)).containsExactly("/decisions/" + reference + "/review");
        assertThat(get("/decisions/" + reference + "/review", secretary)).hasStatusOk();
        assertThat(post(reference, "review", Map.of("words", "Still right", "nextDay", "x"), secretary))
                .hasStatus(422);
        assertThat(post(reference, "review", Map.of("words", "Still right"), secretary))
                .hasStatus(302);
        assertThat(waitingFor(secretary, reference)).isEmpty();
        assertThat(get("/decisions/" + reference, secretary)).bodyText().contains("Still right");
    }

    @Test
    void theApiSaysWhatHasFollowed() {
        String first = inEffect("kent", "essex", "surrey");
        String second = inEffect("kent");
        clock.moveTo(APRIL);
        jobs.runDue();
        followUps.meetCondition(second, 1, "The plan is published", made.secretary());
        followUps.review(second, "It works", LocalDate.of(2027, 9, 1), made.secretary());

        assertThat(api(first))
                .contains("\"supersededBy\":[{\"decision\":\"" + second + "\"")
                .contains("\"forces\":[\"kent\"]", "\"capability\":\"" + CAPABILITY + "\"", "\"from\":\"2027-04-01\"")
                .contains("\"standing\":\"EXPIRED\"");
        assertThat(api(second))
                .contains("\"supersedes\":[{\"decision\":\"" + first + "\"", "\"supersededBy\":[]")
                .contains("\"standing\":\"MET\"", "\"met\":\"The plan is published\"", "\"reviewOn\":\"2027-09-01\"");
    }

    private String api(String reference) {
        MvcTestResult answer = get("/api/v1/decisions/" + reference, people.holding("essex/chief-constable"));
        assertThat(answer).hasStatusOk();
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private String inEffect(String... forces) {
        Map<String, Money> shares = new LinkedHashMap<>();
        for (String force : forces) {
            shares.put(force, Money.of("1.00"));
        }
        String reference = made.decided(CAPABILITY, shares);
        notices.prepare(reference, made.secretary());
        callIns.publishUrgently(reference, "The contract in use ends tomorrow", made.secretary());
        return reference;
    }

    private String owner(String force) {
        return map.owners(CAPABILITY, APRIL).stream()
                .filter(owner -> owner.forceCode().equals(force))
                .map(ForceOwner::decisionReference)
                .findFirst()
                .orElseThrow();
    }

    private List<String> waitingFor(Actor reader, String reference) {
        return casesWaiting.waitingFor(reader, List.of(waiting.queryFor(reader))).stream()
                .filter(each -> each.reference().equals(reference))
                .map(Waiting::url)
                .toList();
    }

    private MvcTestResult get(String path, Actor reader) {
        return mvc.get().uri(path).with(SignIn.as(reader)).exchange();
    }

    private MvcTestResult post(String reference, String page, Map<String, String> form, Actor by) {
        var request = mvc.post()
                .uri("/decisions/" + reference + "/" + page)
                .with(SignIn.as(by))
                .with(csrf());
        form.forEach(request::param);
        return request.exchange();
    }

    private static long record(String reference, String act) {
        return count("select count(*) from audit_entry where subject_reference = ? and act = ?", reference, act);
    }

    private static long told(String kind, String reference) {
        return count("select count(*) from message where kind = ? and ? = any(arguments)", kind, reference);
    }

    private static long count(String sql, String first, String second) {
        return TestDatabase.suite()
                .owner()
                .sql(sql)
                .params(first, second)
                .query(Long.class)
                .single();
    }

    private static void refused(String code, Runnable act) {
        assertThatThrownBy(act::run).isInstanceOf(RefusedException.class).hasMessageContaining(code);
    }
}
