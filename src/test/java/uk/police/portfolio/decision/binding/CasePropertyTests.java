package uk.police.portfolio.decision.binding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import uk.police.portfolio.capability.Ownership;
import uk.police.portfolio.decision.CaseDetails;
import uk.police.portfolio.decision.CaseRegister;
import uk.police.portfolio.decision.CaseState;
import uk.police.portfolio.decision.Cases;
import uk.police.portfolio.decision.ConsultationEnd;
import uk.police.portfolio.decision.DecisionCourse;
import uk.police.portfolio.decision.Triage;
import uk.police.portfolio.decision.board.BoardVotes;
import uk.police.portfolio.decision.board.CastVote;
import uk.police.portfolio.decision.board.Choice;
import uk.police.portfolio.decision.callin.CallIns;
import uk.police.portfolio.decision.local.LocalDecisions;
import uk.police.portfolio.decision.notice.PreparedNotices;
import uk.police.portfolio.decision.ratification.ForceOutcome;
import uk.police.portfolio.decision.ratification.RatificationAnswer;
import uk.police.portfolio.decision.ratification.Ratifications;
import uk.police.portfolio.jobs.DueJobs;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.Money;
import uk.police.portfolio.shared.NotFoundException;
import uk.police.portfolio.shared.RefusedException;
import uk.police.portfolio.shared.StaleVersionException;
import uk.police.portfolio.support.MovableClock;
import uk.police.portfolio.support.People;
import uk.police.portfolio.support.PortalTest;
import uk.police.portfolio.support.TestDatabase;

/** Random legal and illegal acts by random actors at random times, on three cases that share one instrument's headroom. */
@PortalTest
class CasePropertyTests {

    private static final int ACTS = "full".equals(System.getProperty("proof")) ? 600 : 150;
    private static final List<String> SEATS = List.of(
            "kent/policing-body",
            "kent/chief-officer",
            "essex/policing-body",
            "essex/chief-officer",
            "surrey/policing-body",
            "surrey/chief-officer",
            "norfolk/policing-body");

    @Autowired
    DecidedCases decided;

    @Autowired
    CaseRegister cases;

    @Autowired
    Triage triage;

    @Autowired
    BoardVotes votes;

    @Autowired
    DecisionCourse course;

    @Autowired
    CallIns callIns;

    @Autowired
    PreparedNotices notices;

    @Autowired
    Ratifications ratifications;

    @Autowired
    LocalDecisions local;

    @Autowired
    DueJobs jobs;

    @Autowired
    People people;

    @Autowired
    MovableClock clock;

    private final Agreements agreements = new Agreements();
    private final List<Acknowledged> acknowledged = new ArrayList<>();

    /** A vote that was taken without a word against it. */
    private record Acknowledged(String reference, UUID person, Choice choice) {}

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void neverReachesWhatTheRulesForbid(long seed) {
        clock.moveTo(LocalDate.of(2026, 6, 1));
        String instrument = agreements.inForce(
                "PROP-" + seed,
                "national-board",
                "CAP-COMM",
                List.of("kent/policing-body", "kent/chief-officer", "essex/policing-body", "essex/chief-officer"),
                null,
                "150.00");
        Random random = new Random(seed);
        List<String> references = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            references.add(decided.inTriage(
                    "CAP-COMM",
                    Map.of("kent", Money.of("100.00"), "essex", Money.of("40.00"), "surrey", Money.of("1.00"))));
        }
        int done = 0;
        Map<String, CaseState> before = states(references);
        for (int act = 0; act < ACTS; act++) {
            done += tried(random, references.get(random.nextInt(3))) ? 1 : 0;
            Map<String, CaseState> now = states(references);
            now.forEach((reference, state) -> assertThat(state == before.get(reference)
                            || before.get(reference).canBecome(state))
                    .as("%s from %s to %s, seed %d", reference, before.get(reference), state, seed)
                    .isTrue());
            before.putAll(now);
        }

        assertThat(done).as("acts done, seed %d", seed).isBetween(1, ACTS - 1);
        assertThat(overdrawn(instrument)).isZero();
        assertThat(acknowledged)
                .as("seed %d", seed)
                .allSatisfy(vote -> assertThat(isKept(vote)).isTrue());
        references.forEach(reference -> {
            agrees(reference, seed);
            assertThat(boundWithoutAuthority(reference))
                    .as("%s, seed %d", reference, seed)
                    .isEmpty();
        });
        agreements.revoke(instrument);
    }

    private boolean tried(Random random, String reference) {
        try {
            act(random, reference);
            return true;
        } catch (RefusedException | StaleVersionException | AccessDeniedException | NotFoundException expected) {
            return false;
        }
    }

    private void act(Random random, String reference) {
        Actor by = somebody(random);
        int edition = decided.edition(reference) - (random.nextInt(12) == 0 ? 1 : 0);
        String seat = SEATS.get(random.nextInt(SEATS.size()));
        Actor holder = random.nextInt(8) == 0 ? by : people.holding(officeOf(seat));
        switch (random.nextInt(20)) {
            case 0 -> triage.requestChanges(reference, "More", by);
            case 1 -> triage.propose(reference, edition, Cases.proposal(Ownership.forceLed()), by);
            case 2 -> triage.sendToBoard(reference, "It concerns three", by);
            case 3 -> course.consult(reference, "Ask them", by);
            case 4 -> course.endConsultation(reference, new ConsultationEnd(random.nextBoolean(), 0), "Asked", by);
            case 5 -> votes.open(reference, edition, by);
            case 6, 7, 8, 9 -> everybodyVotes(random, reference, edition);
            case 10 -> votes.close(reference, edition, decided.coverage(reference), by);
            case 11 -> callIns.publish(prepared(random, reference), by);
            case 12 -> callIns.publishUrgently(prepared(random, reference), "It ends", by);
            case 13, 14 -> callIns.call(reference, seat, "Too dear", holder);
            case 15 -> callIns.withdraw(reference, seat, holder);
            case 16 -> hear(random, reference, by);
            case 17 ->
                ratifications.answer(
                        reference,
                        seat,
                        random.nextBoolean() ? RatificationAnswer.RATIFIED : RatificationAnswer.DECLINED,
                        "As we said",
                        holder);
            case 18 -> {
                clock.advance(Duration.ofHours(random.nextInt(96)));
                jobs.runDue();
            }
            default -> rarely(random, reference, by);
        }
    }

    private String prepared(Random random, String reference) {
        boolean decidedNow = cases.details(reference).state() == CaseState.DECIDED;
        return decidedNow && random.nextInt(6) > 0 ? notices.prepare(reference, decided.secretary()) : reference;
    }

    private void everybodyVotes(Random random, String reference, int edition) {
        for (int member = 1; member <= 9; member++) {
            Actor by = member(member);
            Choice choice = random.nextInt(5) == 0 ? Choice.AGAINST : Choice.FOR;
            votes.cast(reference, new CastVote(edition, choice, "As I see it"), by);
            acknowledged.add(new Acknowledged(reference, by.personId(), choice));
        }
    }

    private void hear(Random random, String reference, Actor by) {
        switch (random.nextInt(3)) {
            case 0 -> course.confirm(reference, "It stands", by);
            case 1 -> course.amend(reference, "Again", by);
            default -> course.referBack(reference, "Look again", by);
        }
    }

    private void rarely(Random random, String reference, Actor by) {
        switch (random.nextInt(8)) {
            case 5 -> votes.declareInterest(reference, "Shares in it", member(4 + random.nextInt(8)));
            case 6 ->
                local.decide(reference, 2, decided.coverage(reference), "Ours", people.holding("kent/chief-constable"));
            case 0 -> triage.close(reference, "No use", by);
            case 1 -> course.complete(reference, "Done", by);
            case 2 -> cases.withdraw(reference, "Gone", by);
            case 3 -> cases.resubmit(reference, cases.details(reference).subject(), decided.author());
            case 4 -> triage.pickUp(reference, by);
            default -> jobs.runDue();
        }
    }

    private Actor somebody(Random random) {
        return switch (random.nextInt(8)) {
            case 0 -> decided.author();
            case 1 -> people.holding("national-board/member-02");
            case 2 -> people.holding("kent-policing-body/commissioner");
            case 3, 4 -> decided.chair();
            default -> decided.secretary();
        };
    }

    private Actor member(int number) {
        return people.holding("national-board/member-%02d".formatted(number));
    }

    private Map<String, CaseState> states(List<String> references) {
        Map<String, CaseState> states = new TreeMap<>();
        references.forEach(
                reference -> states.put(reference, cases.details(reference).state()));
        return states;
    }

    private static boolean isKept(Acknowledged vote) {
        return TestDatabase.suite()
                .owner()
                .sql("""
                        select exists (select from vote v join voting o on o.id = v.voting_id join decision_case c on c.id = o.case_id
                         where c.reference = ? and v.person_id = ? and v.choice = ?)
                        """)
                .params(vote.reference(), vote.person(), vote.choice().name())
                .query(Boolean.class)
                .single();
    }

    /** Ever: of all the times that the case was decided. */
    private static List<String> boundWithoutAuthority(String reference) {
        return TestDatabase.suite()
                .owner()
                .sql("""
                        select f.force_code from binding_force f join binding b on b.id = f.binding_id
                          join decision_case c on c.id = b.case_id
                         where c.reference = ? and f.outcome = 'BOUND' and (f.force_code not in ('kent', 'essex')
                            or (select count(*) from binding_seat s where s.binding_force_id = f.id and s.reason is null) <> 2)
                        """)
                .param(reference)
                .query(String.class)
                .list();
    }

    private String officeOf(String seat) {
        return seat.endsWith("/chief-officer")
                ? seat.replace("/chief-officer", "/chief-constable")
                : seat.replace("/policing-body", "-policing-body/commissioner");
    }

    private void agrees(String reference, long seed) {
        JdbcClient database = TestDatabase.suite().owner();
        Replay replay = Replay.of(database, reference);
        assertThat(replay).as("%s, seed %d", reference, seed).isEqualTo(Replay.kept(database, reference));
        CaseDetails now = cases.details(reference);
        assertThat(replay.state()).as("%s, seed %d", reference, seed).isEqualTo(now.state());
        Map<String, String> standings = new TreeMap<>();
        for (ForceOutcome outcome : ratifications.outcomes(now)) {
            standings.put(outcome.force(), outcome.standing().name());
        }
        assertThat(replay.standings()).as("%s, seed %d", reference, seed).isEqualTo(standings);
        boolean stands = now.decidedOn() != null;
        assertThat(agreements.drawnFor(reference).isEmpty())
                .as("%s, seed %d", reference, seed)
                .isEqualTo(!stands || !standings.containsValue("BOUND"));
    }

    private static int overdrawn(String instrument) {
        return TestDatabase.suite()
                .owner()
                .sql("""
                        select count(*) from headroom_account a join instrument i on i.id = a.instrument_id
                         where i.reference = ? and (a.drawn_amount > i.aggregate_limit_amount
                            or a.drawn_amount <> (select coalesce(sum(e.amount), 0) from headroom_entry e
                                where e.instrument_id = a.instrument_id and e.seat = a.seat and e.financial_year = a.financial_year))
                        """)
                .param(instrument)
                .query(Integer.class)
                .single();
    }
}
