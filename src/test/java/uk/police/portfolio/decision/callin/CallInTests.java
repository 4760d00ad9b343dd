package uk.police.portfolio.decision.callin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import uk.police.portfolio.decision.CaseRegister;
import uk.police.portfolio.decision.CaseState;
import uk.police.portfolio.decision.DecisionCourse;
import uk.police.portfolio.decision.binding.DecidedCases;
import uk.police.portfolio.decision.notice.PreparedNotices;
import uk.police.portfolio.jobs.DueJobs;
import uk.police.portfolio.organisation.OrganisationDirectory;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.London;
import uk.police.portfolio.shared.Money;
import uk.police.portfolio.shared.RefusedException;
import uk.police.portfolio.support.MovableClock;
import uk.police.portfolio.support.People;
import uk.police.portfolio.support.PortalTest;
import uk.police.portfolio.support.SignIn;

@PortalTest
class CallInTests {

    private static final LocalDate FRIDAY = LocalDate.of(2026, 6, 5);

    @Autowired
    DecidedCases decided;

    @Autowired
    CaseRegister cases;

    @Autowired
    CallIns callIns;

    @Autowired
    PreparedNotices notices;

    @Autowired
    DecisionCourse course;

    @Autowired
    DueJobs jobs;

    @Autowired
    OrganisationDirectory organisation;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    People people;

    @Autowired
    MovableClock clock;

    @Test
    void publishedOnFridayItClosesAtTheEndOfTheFridayAfterIt() {
        String reference = published();
        WindowDetails window = window(reference);
        assertThat(window.closesOn()).isEqualTo(LocalDate.of(2026, 6, 12));
        assertThat(window.closesAt()).isEqualTo(london(13, 0, 0));

        four(reference);
        clock.moveTo(london(12, 16, 59));
        call(reference, "norfolk/policing-body");

        assertThat(cases.details(reference).state()).isEqualTo(CaseState.CALLED_IN);
        assertThat(window(reference).end()).isEqualTo(WindowEnd.CALLED_IN);
        clock.moveTo(london(13, 0, 2));
        jobs.runDue();
        assertThat(cases.details(reference).state()).isEqualTo(CaseState.CALLED_IN);
    }

    @Test
    void aCallAfterMidnightIsRefusedWithTheTimeAndTheDecisionTakesEffectOnce() {
        String reference = published();
        four(reference);
        clock.moveTo(london(13, 0, 1));

        refused("CALL_IN_IS_OVER", () -> call(reference, "norfolk/policing-body"));
        jobs.runDue();
        jobs.runDue();

        assertThat(cases.details(reference).state()).isEqualTo(CaseState.IN_EFFECT);
        assertThat(window(reference).end()).isEqualTo(WindowEnd.ENDED);
        refused("CASE_IS_IN_EFFECT", () -> call(reference, "norfolk/policing-body"));
    }

    @Test
    void fiveSeatsOfTwoForcesAreNotEnough() {
        String reference = published();
        for (String seat :
                List.of("kent/policing-body", "kent/chief-officer", "essex/policing-body", "essex/chief-officer")) {
            call(reference, seat);
        }
        assertThat(window(reference).forces()).isEqualTo(2);
        call(reference, "surrey/policing-body");

        assertThat(cases.details(reference).state()).isEqualTo(CaseState.CALLED_IN);
    }

    @Test
    void aSeatCallsOnceForItselfAndMayTakeItBack() {
        String reference = published();
        call(reference, "kent/policing-body");

        refused("SEAT_HAS_CALLED", () -> call(reference, "kent/policing-body"));
        refused(
                "NOT_YOUR_SEAT",
                () -> callIns.call(reference, "essex/policing-body", "Theirs", holder("kent/policing-body")));
        assertThatThrownBy(() -> callIns.call(reference, "kent/policing-body", "Not mine", decided.secretary()))
                .isInstanceOf(AccessDeniedException.class);
        callIns.withdraw(reference, "kent/policing-body", holder("kent/policing-body"));
        refused(
                "SEAT_HAS_NOT_CALLED",
                () -> callIns.withdraw(reference, "kent/policing-body", holder("kent/policing-body")));

        assertThat(window(reference).seats()).isZero();
        assertThat(window(reference).calls()).hasSize(1);
        call(reference, "kent/policing-body");
        assertThat(window(reference).seats()).isEqualTo(1);
    }

    @Test
    void ofTwoCallsAtTheThresholdOneCallsItInAndTheOtherIsTold() throws Exception {
        String reference = published();
        four(reference);
        Actor norfolk = holder("norfolk/policing-body");
        Actor suffolk = holder("suffolk/policing-body");

        List<String> outcomes = atOnce(List.of(
                () -> outcome(() -> callIns.call(reference, "norfolk/policing-body", "Too dear", norfolk)),
                () -> outcome(() -> callIns.call(reference, "suffolk/policing-body", "Too soon", suffolk))));

        assertThat(outcomes).containsExactlyInAnyOrder("done", "[CASE_IS_CALLED_IN]");
        assertThat(window(reference).seats()).isEqualTo(5);
    }

    @Test
    void aHearingConfirmsOrRefersBackWithAReason() {
        String confirmed = calledIn();
        course.confirm(confirmed, "It stands", decided.chair());
        assertThat(cases.details(confirmed).state()).isEqualTo(CaseState.IN_EFFECT);

        String referred = calledIn();
        assertThatThrownBy(() -> course.referBack(referred, "Look again", holder("kent/policing-body")))
                .isInstanceOf(AccessDeniedException.class);
        course.referBack(referred, "Look again", decided.secretary());
        assertThat(cases.details(referred).state()).isEqualTo(CaseState.IN_TRIAGE);
        assertThat(cases.details(referred).decidedOn()).isNull();
        assertThat(cases.details(referred).publishedAt()).isNotNull();
        assertThat(mvc.get().uri("/decisions/" + referred).with(SignIn.as(decided.secretary())))
                .bodyText()
                .contains("Whom it bound before it was reopened", "binds nobody", "norfolk/policing-body")
                .doesNotContain(">Whom it binds<");
        assertThat(mvc.get().uri("/api/v1/decisions/" + referred).with(SignIn.as(decided.secretary())))
                .bodyJson()
                .satisfies(answer -> {
                    assertThat(answer).extractingPath("$.decision").isNull();
                    assertThat(answer).extractingPath("$.forces").asArray().isEmpty();
                    assertThat(answer)
                            .extractingPath("$.reopened.forces")
                            .asArray()
                            .hasSize(2);
                    assertThat(answer).extractingPath("$.reopened.callIn.end").isEqualTo("CALLED_IN");
                });
    }

    private String calledIn() {
        String reference = published();
        four(reference);
        call(reference, "norfolk/policing-body");
        return reference;
    }

    private String published() {
        clock.moveTo(FRIDAY);
        String reference = decided.decided("CAP-COLLAB", Map.of("kent", Money.of("1.00"), "essex", Money.of("1.00")));
        notices.prepare(reference, decided.secretary());
        callIns.publish(reference, decided.secretary());
        return reference;
    }

    private void four(String reference) {
        for (String seat :
                List.of("kent/policing-body", "kent/chief-officer", "essex/policing-body", "surrey/policing-body")) {
            call(reference, seat);
        }
    }

    private void call(String reference, String seat) {
        callIns.call(reference, seat, "Too dear", holder(seat));
    }

    private WindowDetails window(String reference) {
        return callIns.windowOf(cases.details(reference)).orElseThrow();
    }

    private Actor holder(String seat) {
        return people.holding(
                organisation.officeOrSeat(seat, FRIDAY).orElseThrow().code());
    }

    private static Instant london(int day, int hour, int minute) {
        return LocalDate.of(2026, 6, day)
                .atTime(hour, minute)
                .atZone(London.ZONE)
                .toInstant();
    }

    private static String outcome(Runnable act) {
        try {
            act.run();
            return "done";
        } catch (RefusedException refused) {
            return refused.getMessage();
        }
    }

    private static List<String> atOnce(List<Callable<String>> acts) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(acts.size());
        try {
            List<String> outcomes = new ArrayList<>();
            for (Future<String> each : threads.invokeAll(acts)) {
                outcomes.add(each.get());
            }
            return outcomes;
        } finally {
            threads.shutdown();
        }
    }

    private static void refused(String code, Runnable act) {
        assertThatThrownBy(act::run).isInstanceOf(RefusedException.class).hasMessageContaining(code);
    }
}
