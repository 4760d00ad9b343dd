package uk.police.portfolio.decision.ratification;

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
import uk.police.portfolio.capability.CapabilityMap;
import uk.police.portfolio.capability.ForceOwner;
import uk.police.portfolio.decision.CaseRegister;
import uk.police.portfolio.decision.binding.DecidedCases;
import uk.police.portfolio.decision.binding.Replay;
import uk.police.portfolio.decision.callin.CallIns;
import uk.police.portfolio.decision.notice.PreparedNotices;
import uk.police.portfolio.jobs.DueJobs;
import uk.police.portfolio.organisation.OrganisationDirectory;
import uk.police.portfolio.rules.ChangeRule;
import uk.police.portfolio.rules.Rule;
import uk.police.portfolio.rules.Rules;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.Money;
import uk.police.portfolio.shared.RefusedException;
import uk.police.portfolio.shared.WaitingQuery;
import uk.police.portfolio.support.MovableClock;
import uk.police.portfolio.support.People;
import uk.police.portfolio.support.PortalTest;
import uk.police.portfolio.support.TestDatabase;
import uk.police.portfolio.support.Told;

@PortalTest
class RatificationTests {

    private static final LocalDate DECIDED = LocalDate.of(2026, 6, 1);

    @Autowired
    DecidedCases decided;

    @Autowired
    CaseRegister cases;

    @Autowired
    Ratifications ratifications;

    @Autowired
    RatificationsWaiting waiting;

    @Autowired
    CallIns callIns;

    @Autowired
    PreparedNotices notices;

    @Autowired
    CapabilityMap map;

    @Autowired
    Rules rules;

    @Autowired
    DueJobs jobs;

    @Autowired
    OrganisationDirectory organisation;

    @Autowired
    People people;

    @Autowired
    MovableClock clock;

    @Test
    void aForceIsBoundOnceBothItsSeatsAreGood() {
        String reference = decided();
        WaitingQuery asked = waiting.queryFor(holder("kent/policing-body"));
        assertThat(TestDatabase.suite()
                        .application()
                        .sql(asked.sql())
                        .params(asked.parameters())
                        .query((row, number) -> row.getString("url"))
                        .list())
                .contains("/decisions/" + reference + "/ratifications/kent/policing-body");

        answer(reference, "kent/policing-body", RatificationAnswer.RATIFIED, "");
        assertThat(standing(reference, "kent")).isEqualTo(ForceStanding.RESERVED);
        refused(
                "RATIFICATION_NEEDS_WORDS",
                () -> answer(reference, "kent/chief-officer", RatificationAnswer.RATIFIED_WITH_CONDITIONS, " "));
        answer(reference, "kent/chief-officer", RatificationAnswer.RATIFIED_WITH_CONDITIONS, "From April only");
        refused(
                "RATIFICATION_IS_ANSWERED",
                () -> answer(reference, "kent/chief-officer", RatificationAnswer.DECLINED, "No"));
        answer(reference, "essex/chief-officer", RatificationAnswer.DECLINED, "We have one");

        assertThat(standing(reference, "kent")).isEqualTo(ForceStanding.RATIFIED);
        assertThat(standing(reference, "essex")).isEqualTo(ForceStanding.DECLINED);
        assertThat(ratifications.boundForces(cases.details(reference))).containsExactly("kent");
        refused(
                "NOT_YOUR_SEAT",
                () -> ratifications.answer(
                        reference,
                        "essex/policing-body",
                        RatificationAnswer.RATIFIED,
                        "",
                        holder("kent/policing-body")));
    }

    @Test
    void silenceLapsesAtTheEndOfTheLastDayOnceAndForAll() {
        String reference = decided();
        answer(reference, "kent/policing-body", RatificationAnswer.RATIFIED, "");
        clock.moveTo(Instant.parse("2026-06-29T22:59:00Z"));
        jobs.runDue();
        assertThat(standing(reference, "essex")).isEqualTo(ForceStanding.RESERVED);
        clock.moveTo(Instant.parse("2026-06-29T23:00:01Z"));

        refused(
                "RATIFICATION_IS_OVER",
                () -> answer(reference, "essex/policing-body", RatificationAnswer.RATIFIED, ""));
        jobs.runDue();
        jobs.runDue();

        assertThat(standing(reference, "essex")).isEqualTo(ForceStanding.LAPSED);
        assertThat(standing(reference, "kent")).isEqualTo(ForceStanding.LAPSED);
        assertThat(Told.recorded(reference, "SeatAnswered")).isEqualTo(4);
        assertThat(Told.recorded(reference, "RatificationEnded")).isEqualTo(1);
        assertThat(Told.to("ratification-ended-for-your-seat", reference))
                .containsExactlyInAnyOrder(
                        holder("kent/chief-officer").personId(),
                        holder("essex/policing-body").personId(),
                        holder("essex/chief-officer").personId());
        assertThat(Told.to("ratification-ended", reference)).isNotEmpty();
        assertThat(Told.to("ratification-ended-of-yours", reference)).isNotEmpty();
        refused(
                "RATIFICATION_IS_ANSWERED",
                () -> answer(reference, "essex/policing-body", RatificationAnswer.RATIFIED, ""));
    }

    /** The rule holds as it was when the seats were asked: it is back by the time that they are silent. */
    @Test
    void silenceCountsAsRatifiedWhereTheRuleSaidSoWhenTheyWereAsked() {
        String reference = decidedWhileSilenceIs(
                "DEEMED", Map.of("dorset", Money.of("1.00"), "cumbria", Money.of("1.00"), "suffolk", Money.of("1.00")));
        callIns.publishUrgently(notices.prepare(reference, decided.secretary()), "It ends", decided.secretary());
        answer(reference, "dorset/policing-body", RatificationAnswer.RATIFIED, "");
        answer(reference, "cumbria/chief-officer", RatificationAnswer.DECLINED, "We have one");
        clock.moveTo(Instant.parse("2026-06-29T22:59:00Z"));
        jobs.runDue();
        assertThat(ratifications.boundForces(cases.details(reference))).isEmpty();
        assertThat(owners(reference)).isEmpty();

        clock.moveTo(Instant.parse("2026-06-29T23:00:01Z"));
        refused(
                "RATIFICATION_IS_OVER",
                () -> answer(reference, "suffolk/policing-body", RatificationAnswer.DECLINED, "No"));
        jobs.runDue();
        jobs.runDue();

        assertThat(standing(reference, "suffolk")).isEqualTo(ForceStanding.RATIFIED);
        assertThat(standing(reference, "dorset")).isEqualTo(ForceStanding.RATIFIED);
        assertThat(standing(reference, "cumbria")).isEqualTo(ForceStanding.DECLINED);
        assertThat(ratifications.boundForces(cases.details(reference))).containsExactlyInAnyOrder("dorset", "suffolk");
        assertThat(owners(reference)).containsExactly("dorset", "suffolk");
        assertThat(answers(reference))
                .containsExactly(
                        "cumbria/chief-officer DECLINED",
                        "cumbria/policing-body DEEMED",
                        "dorset/chief-officer DEEMED",
                        "dorset/policing-body RATIFIED",
                        "suffolk/chief-officer DEEMED",
                        "suffolk/policing-body DEEMED");
        assertThat(Told.recorded(reference, "SeatAnswered")).isEqualTo(6);
        assertThat(Told.recorded(reference, "ForceRatified")).isEqualTo(2);
        assertThat(Told.recorded(reference, "RatificationEnded")).isEqualTo(1);
        assertThat(Replay.of(TestDatabase.suite().owner(), reference))
                .isEqualTo(Replay.kept(TestDatabase.suite().owner(), reference));
        refused(
                "RATIFICATION_IS_ANSWERED",
                () -> answer(reference, "suffolk/policing-body", RatificationAnswer.DECLINED, "No"));
    }

    private String decidedWhileSilenceIs(String meaning, Map<String, Money> shares) {
        clock.moveTo(DECIDED);
        String before = rules.today().text(Rule.RATIFICATION_SILENCE);
        silenceIs(meaning);
        try {
            return decided.decided("CAP-INTEL", shares);
        } finally {
            silenceIs(before);
        }
    }

    private void silenceIs(String meaning) {
        rules.change(
                new ChangeRule(
                        Rule.RATIFICATION_SILENCE,
                        meaning,
                        DECIDED,
                        "What silence means, for a test",
                        null,
                        rules.today().version()),
                decided.secretary());
        assertThat(rules.today().text(Rule.RATIFICATION_SILENCE)).isEqualTo(meaning);
    }

    /** For whom the map has the decision's owner on the first day of its effect. */
    private List<String> owners(String reference) {
        return map.owners("CAP-INTEL", LocalDate.of(2027, 4, 1)).stream()
                .filter(owner -> reference.equals(owner.decisionReference()))
                .map(ForceOwner::forceCode)
                .sorted()
                .toList();
    }

    private static List<String> answers(String reference) {
        return TestDatabase.suite()
                .owner()
                .sql("""
                        select t.seat || ' ' || t.answer from ratification_task t join decision_case c on c.id = t.case_id
                         where c.reference = ? order by t.seat
                        """)
                .param(reference)
                .query(String.class)
                .list();
    }

    @Test
    void thoseWhoHaveNotAnsweredAreRemindedAWeekAndADayBefore() {
        String reference = decided();
        answer(reference, "kent/policing-body", RatificationAnswer.RATIFIED, "");
        clock.moveTo(LocalDate.of(2026, 6, 21));
        jobs.runDue();
        assertThat(Told.recorded(reference, "RatificationReminded")).isZero();

        clock.moveTo(LocalDate.of(2026, 6, 22));
        jobs.runDue();
        jobs.runDue();
        assertThat(Told.recorded(reference, "RatificationReminded")).isEqualTo(1);
        assertThat(Told.to("ratification-reminder", reference))
                .contains(holder("kent/chief-officer").personId())
                .doesNotContain(holder("kent/policing-body").personId())
                .hasSize(3);

        answer(reference, "kent/chief-officer", RatificationAnswer.DECLINED, "No");
        answer(reference, "essex/chief-officer", RatificationAnswer.DECLINED, "No");
        answer(reference, "essex/policing-body", RatificationAnswer.DECLINED, "No");
        clock.moveTo(LocalDate.of(2026, 6, 28));
        jobs.runDue();
        assertThat(Told.recorded(reference, "RatificationReminded")).isEqualTo(1);
    }

    @Test
    void anAnswerAtTheDeadlineHasOneOutcome() throws Exception {
        for (int round = 0; round < 3; round++) {
            String reference = decided();
            answer(reference, "kent/chief-officer", RatificationAnswer.RATIFIED, "");
            clock.moveTo(Instant.parse("2026-06-29T22:59:59.980Z"));
            Actor holder = holder("kent/policing-body");

            List<String> outcomes = atOnce(List.of(
                    () -> outcome(() -> ratifications.answer(
                            reference, "kent/policing-body", RatificationAnswer.RATIFIED, "", holder)),
                    () -> {
                        Thread.sleep(15);
                        jobs.runDue();
                        return "done";
                    }));
            clock.moveTo(Instant.parse("2026-06-29T23:00:01Z"));
            jobs.runDue();

            boolean inTime = outcomes.get(0).equals("done");
            assertThat(standing(reference, "kent")).isEqualTo(inTime ? ForceStanding.RATIFIED : ForceStanding.LAPSED);
            assertThat(Told.recorded(reference, "ForceRatified")).isEqualTo(inTime ? 1 : 0);
        }
    }

    private String decided() {
        clock.moveTo(DECIDED);
        return decided.decided("CAP-IAM", Map.of("kent", Money.of("1.00"), "essex", Money.of("1.00")));
    }

    private void answer(String reference, String seat, RatificationAnswer answer, String words) {
        ratifications.answer(reference, seat, answer, words, holder(seat));
    }

    private ForceStanding standing(String reference, String force) {
        return ratifications.outcomes(cases.details(reference)).stream()
                .filter(each -> each.force().equals(force))
                .findFirst()
                .orElseThrow()
                .standing();
    }

    private Actor holder(String seat) {
        return people.holding(
                organisation.officeOrSeat(seat, DECIDED).orElseThrow().code());
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
