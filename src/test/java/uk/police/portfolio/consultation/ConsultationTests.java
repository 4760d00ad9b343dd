package uk.police.portfolio.consultation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import uk.police.portfolio.audit.AuditEntry;
import uk.police.portfolio.audit.Timeline;
import uk.police.portfolio.consultation.answer.Answer;
import uk.police.portfolio.consultation.answer.AnswerDetails;
import uk.police.portfolio.consultation.answer.GiveAnswer;
import uk.police.portfolio.consultation.answer.SeatAnswers;
import uk.police.portfolio.consultation.answer.SeatDetails;
import uk.police.portfolio.jobs.DueJobs;
import uk.police.portfolio.organisation.Capacity;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.London;
import uk.police.portfolio.shared.NotFoundException;
import uk.police.portfolio.shared.Percentage;
import uk.police.portfolio.shared.RefusedException;
import uk.police.portfolio.support.MovableClock;
import uk.police.portfolio.support.People;
import uk.police.portfolio.support.PortalTest;

@PortalTest
class ConsultationTests {

    private static final String KENT = "kent/chief-officer";
    private static final String ESSEX = "essex/policing-body";

    @Autowired
    Rounds rounds;

    @Autowired
    ConsultationRegister register;

    @Autowired
    SeatAnswers answers;

    @Autowired
    DueJobs jobs;

    @Autowired
    Timeline timeline;

    @Autowired
    People people;

    @Autowired
    MovableClock clock;

    @Autowired
    JdbcClient jdbc;

    @Test
    void countsTheWorkedCaseAndNeedsSixteenReplies() {
        String reference = rounds.worked();
        assertThat(register.standing(reference).repliesNeeded())
                .as("hidden while it is open")
                .isZero();

        register.close(reference, "All who wanted to have answered", rounds.secretary());
        ConsultationStanding closed = register.standing(reference);

        assertThat(closed.invited()).isEqualTo(86);
        assertThat(closed.answered()).isEqualTo(71);
        assertThat(closed.response()).isEqualTo(Percentage.of(71, 86)).hasToString("82.6%");
        assertThat(closed.repliesNeeded()).isEqualTo(16);
        assertThat(closed.isSettled()).isFalse();
    }

    @Test
    void isSettledByTheSixteenthReplyAndNotByTheFifteenth() {
        String reference = rounds.worked();
        register.close(reference, "All who wanted to have answered", rounds.secretary());
        List<String> open = answers.shown(details(reference)).stream()
                .filter(SeatDetails::lacksReply)
                .map(SeatDetails::code)
                .toList();
        assertThat(open).hasSize(16);

        open.subList(0, 15).forEach(seat -> answers.reply(reference, seat, "It is paid for.", rounds.secretary()));
        assertThat(register.standing(reference).isSettled()).isFalse();
        assertThat(register.standing(reference).repliesMissing()).isEqualTo(1);
        answers.reply(reference, open.get(15), "It is paid for.", rounds.secretary());

        assertThat(register.standing(reference).isSettled()).isTrue();
        assertThat(acts(reference)).contains("ConsultationClosed", "ReplyPublished", "ConsultationSettled");
        refused("REPLY_IS_PUBLISHED", () -> answers.reply(reference, open.get(0), "Again", rounds.secretary()));
    }

    @Test
    void freezesWindowAndLeastResponseWhenItOpens() {
        ConsultationDetails opened = details(rounds.opened(KENT));

        assertThat(opened.lastDay()).isEqualTo(rounds.today().plusDays(30));
        assertThat(opened.leastResponse()).isEqualTo(75);
    }

    @Test
    void keepsEveryAnswerAndCountsTheLast() {
        String reference = rounds.opened(KENT, ESSEX);
        rounds.answer(reference, KENT, Answer.SUPPORT);
        rounds.answer(reference, KENT, Answer.OBJECT);
        rounds.answer(reference, KENT, Answer.OBJECT);

        SeatDetails own =
                answers.ownSeats(details(reference), rounds.holderOf(KENT)).get(0);
        assertThat(own.answers()).extracting(AnswerDetails::answer).containsExactly(Answer.SUPPORT, Answer.OBJECT);
        assertThat(register.standing(reference).answered()).isEqualTo(1);
    }

    @Test
    void objectionsAndChangesNeedAReason() {
        String reference = rounds.opened(KENT);

        for (Answer answer : List.of(Answer.OBJECT, Answer.SUPPORT_WITH_CHANGE)) {
            refused(
                    "ANSWER_NEEDS_A_REASON",
                    () -> answers.answer(reference, new GiveAnswer(KENT, answer, " "), rounds.holderOf(KENT)));
        }
    }

    @Test
    void onlyTheOfficeThatFillsTheSeatTodayAnswersForIt() {
        String reference = rounds.opened(KENT, ESSEX);

        refused(
                "NOT_YOUR_SEAT",
                () -> answers.answer(
                        reference, new GiveAnswer(KENT, Answer.SUPPORT, ""), rounds.holderOf("kent/policing-body")));
        assertThat(acts(reference)).contains("AttemptRefused");
        assertThatThrownBy(
                        () -> answers.answer(reference, new GiveAnswer(KENT, Answer.SUPPORT, ""), rounds.secretary()))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> rounds.answer(reference, "surrey/chief-officer", Answer.SUPPORT))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void hidesAnswersFromEverybodyButTheSeatUntilItIsClosed() {
        String reference = rounds.opened(KENT, ESSEX);
        String secret = "CANARY-" + reference;
        answers.answer(reference, new GiveAnswer(KENT, Answer.OBJECT, secret), rounds.holderOf(KENT));

        assertThat(answers.shown(details(reference))).isEmpty();
        assertThat(answers.ownSeats(details(reference), rounds.holderOf(ESSEX)))
                .allSatisfy(seat -> assertThat(seat.last()).isNull());
        assertThat(onTheRecord(reference)).doesNotContain(secret, "OBJECT");

        register.close(reference, "Enough time", rounds.secretary());

        assertThat(answers.shown(details(reference)).toString()).contains(secret);
        assertThat(onTheRecord(reference)).contains("OBJECT (1)");
    }

    @Test
    void closesItselfOnceAtTheEndOfItsLastDayInLondon() {
        String reference = rounds.opened(KENT);
        rounds.answer(reference, KENT, Answer.SUPPORT);
        LocalDate lastDay = details(reference).lastDay();

        clock.moveTo(lastDay.atTime(23, 58).atZone(London.ZONE).toInstant());
        jobs.runDue();
        assertThat(details(reference).isOpen()).isTrue();
        clock.moveTo(lastDay.plusDays(1).atTime(0, 1).atZone(London.ZONE).toInstant());
        jobs.runDue();
        jobs.runDue();

        assertThat(details(reference).isClosed()).isTrue();
        assertThat(acts(reference)).containsOnlyOnce("ConsultationClosed");
        refused("ROUND_IS_CLOSED", () -> rounds.answer(reference, KENT, Answer.ABSTAIN));
    }

    @Test
    void withTooFewAnswersItIsClosedWithAReasonOrExtended() {
        String reference = rounds.opened(KENT, ESSEX);
        rounds.answer(reference, KENT, Answer.SUPPORT);
        LocalDate lastDay = details(reference).lastDay();
        clock.moveTo(lastDay.plusDays(1));
        jobs.runDue();

        assertThat(details(reference).isOpen()).isTrue();
        assertThat(details(reference).fellShortAt()).isNotNull();
        refused("WINDOW_IS_OVER", () -> rounds.answer(reference, ESSEX, Answer.SUPPORT));
        refused("CLOSING_NEEDS_A_REASON", () -> register.close(reference, "", rounds.secretary()));
        refused("EXTENSION_IS_OVER", () -> register.extend(reference, lastDay, "More time", rounds.secretary()));

        register.extend(reference, lastDay.plusDays(10), "Half-term", rounds.secretary());
        rounds.answer(reference, ESSEX, Answer.SUPPORT);
        clock.moveTo(lastDay.plusDays(11));
        jobs.runDue();

        assertThat(details(reference).isClosed()).isTrue();
        assertThat(register.standing(reference).isSettled()).isTrue();
        assertThat(details(reference).extensions()).hasSize(1);
    }

    @Test
    void anExtensionOutlivesTheFirstDeadline() {
        String reference = rounds.opened(KENT);
        LocalDate lastDay = details(reference).lastDay();
        register.extend(reference, lastDay.plusDays(5), "Half-term", rounds.secretary());
        rounds.answer(reference, KENT, Answer.SUPPORT);

        clock.moveTo(lastDay.plusDays(1));
        jobs.runDue();

        assertThat(details(reference).isOpen()).isTrue();
    }

    @Test
    void remindsThoseWhoHaveNotAnswered() {
        String reference = rounds.opened(KENT, ESSEX);
        rounds.answer(reference, KENT, Answer.SUPPORT);
        clock.moveTo(details(reference).lastDay().minusDays(7));
        jobs.runDue();
        register.remind(reference, rounds.secretary());
        refused("SEATS_REMINDED_TODAY", () -> register.remind(reference, rounds.secretary()));
        rounds.answer(reference, ESSEX, Answer.SUPPORT);

        assertThat(acts(reference)).filteredOn("SeatsReminded"::equals).hasSize(2);
        refused("EVERYBODY_HAS_ANSWERED", () -> register.remind(reference, rounds.secretary()));
    }

    @Test
    void closingEarlyNeedsAReasonUnlessAllHaveAnswered() {
        String some = rounds.opened(KENT, ESSEX);
        String all = rounds.opened(KENT);
        rounds.answer(some, KENT, Answer.SUPPORT);
        rounds.answer(all, KENT, Answer.ABSTAIN);

        refused("CLOSING_NEEDS_A_REASON", () -> register.close(some, " ", rounds.secretary()));
        register.close(all, "", rounds.secretary());

        assertThat(register.standing(all).isSettled()).isTrue();
    }

    @Test
    void judgesTheLeastResponseByExactNumbers() {
        assertThat(new ConsultationStanding("CON-1", false, 43, 32, 0, 0, 75).reachesLeastResponse())
                .as("74.4%")
                .isFalse();
        assertThat(new ConsultationStanding("CON-1", false, 2000, 1499, 0, 0, 75).reachesLeastResponse())
                .as("shown as 75.0%")
                .isFalse();
        assertThat(new ConsultationStanding("CON-1", false, 4, 3, 0, 0, 75).reachesLeastResponse())
                .isTrue();
    }

    @Test
    void onlyOneIsOpenAboutTheSameThing() {
        ConsultationSubject subject = Rounds.subject();
        register.open(subject, List.of(KENT), rounds.secretary());

        refused("SUBJECT_IS_CONSULTED_ON", () -> register.open(subject, List.of(ESSEX), rounds.secretary()));
        refused("CONSULTATION_ASKS_NOBODY", () -> register.open(Rounds.subject(), List.of(), rounds.secretary()));
        refused("SEAT_IS_UNKNOWN", () -> register.open(Rounds.subject(), List.of("x/y"), rounds.secretary()));
        assertThatThrownBy(() -> register.open(Rounds.subject(), List.of(KENT), rounds.holderOf(KENT)))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void isFollowedByThoseAskedAndByThoseWhoSeeAll() {
        String reference = rounds.opened(KENT);

        assertThat(register.details(reference, rounds.holderOf("kent/policing-body"))
                        .reference())
                .isEqualTo(reference);
        assertThatThrownBy(() -> register.details(reference, rounds.holderOf(ESSEX)))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void anAnswerAndTheClosingAtOnceHaveOneOrder() throws Exception {
        String reference = rounds.opened(KENT, ESSEX);
        rounds.answer(reference, ESSEX, Answer.SUPPORT);
        Actor kent = rounds.holderOf(KENT);
        Actor secretary = rounds.secretary();
        List<String> outcomes = atOnce(
                () -> answers.answer(reference, new GiveAnswer(KENT, Answer.SUPPORT, ""), kent),
                () -> register.close(reference, "Enough time", secretary));

        boolean answered = outcomes.get(0).equals("done");
        assertThat(outcomes.get(1)).isEqualTo("done");
        assertThat(answered || outcomes.get(0).contains("ROUND_IS_CLOSED")).isTrue();
        assertThat(register.standing(reference).answered()).isEqualTo(answered ? 2 : 1);
    }

    @Test
    void whoeverSucceedsInTheOfficeAnswersForTheSeat() {
        String reference = rounds.opened("durham/chief-officer");
        String office = "durham/chief-constable";
        Actor first = people.holding(office);
        answers.answer(reference, new GiveAnswer("durham/chief-officer", Answer.SUPPORT, ""), first);
        Actor deputy = people.actor(appointed("An acting chief", office), office);

        answers.answer(reference, new GiveAnswer("durham/chief-officer", Answer.ABSTAIN, ""), deputy);

        assertThat(answers.ownSeats(details(reference), first).get(0).answers())
                .extracting(AnswerDetails::personName)
                .containsExactly(first.personName(), "An acting chief");
    }

    private UUID appointed(String name, String office) {
        var person = people.newcomer(name, "acting." + office.replace('/', '.') + "@test.example");
        people.appoint(person, office, Capacity.ACTING);
        return person;
    }

    private static List<String> atOnce(Runnable... acts) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(acts.length);
        CountDownLatch start = new CountDownLatch(1);
        List<Future<String>> running = new ArrayList<>();
        for (Runnable act : acts) {
            running.add(threads.submit(() -> {
                start.await();
                try {
                    act.run();
                    return "done";
                } catch (RefusedException refused) {
                    return refused.getMessage();
                }
            }));
        }
        start.countDown();
        List<String> outcomes = new ArrayList<>();
        for (Future<String> each : running) {
            outcomes.add(each.get());
        }
        threads.shutdown();
        return outcomes;
    }

    private static void refused(String code, Runnable act) {
        assertThatThrownBy(act::run)
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.refusals().get(0).code()).isEqualTo(code));
    }

    private ConsultationDetails details(String reference) {
        return register.details(reference, rounds.secretary());
    }

    private List<String> acts(String reference) {
        return timeline.of(reference).stream().map(AuditEntry::act).toList();
    }

    private String onTheRecord(String reference) {
        return timeline.of(reference).toString();
    }
}
