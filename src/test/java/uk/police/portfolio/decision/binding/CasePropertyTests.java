package uk.police.portfolio.decision.binding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.police.portfolio.decision.CaseDetails;
import uk.police.portfolio.decision.CaseRegister;
import uk.police.portfolio.decision.CaseState;
import uk.police.portfolio.decision.ratification.ForceOutcome;
import uk.police.portfolio.decision.ratification.Ratifications;
import uk.police.portfolio.support.MovableClock;
import uk.police.portfolio.support.PortalTest;

/**
 * Random legal and illegal acts by random actors at random times, on three cases at a time that share one instrument's
 * headroom, which is less than two of them need. What must never be is looked for after each act; at the end the run has to
 * have been wherever a rule could have been broken.
 */
@PortalTest
class CasePropertyTests {

    private static final boolean FULL = "full".equals(System.getProperty("proof"));
    private static final List<Long> SEEDS = FULL ? List.of(1L, 2L, 3L, 4L, 5L, 6L, 7L, 8L) : List.of(1L, 2L);
    private static final int ACTS = FULL ? 600 : 130;
    /** Both seats of Kent and of Essex, and one of Surrey's. */
    private static final List<String> SIGNERS = List.of(
            "kent/policing-body",
            "kent/chief-officer",
            "essex/policing-body",
            "essex/chief-officer",
            "surrey/chief-officer");

    @Autowired
    RandomActs acts;

    @Autowired
    CaseRegister cases;

    @Autowired
    Ratifications ratifications;

    @Autowired
    JdbcClient database;

    @Autowired
    MovableClock clock;

    private final Agreements agreements = new Agreements();

    @Test
    void neverReachesWhatTheRulesForbid() {
        List<String> all = new ArrayList<>();
        Map<String, Integer> told = new TreeMap<>();
        for (long seed : SEEDS) {
            CaseRun run = ranWith(seed);
            all.addAll(run.references());
            run.refusals().forEach((code, times) -> told.merge(code, times, Integer::sum));
        }
        Map<String, Integer> reached = Wrongs.reached(database, all);
        wasWhereItCouldGoWrong(reached);
        assertThat(told).containsKeys("DENIED", "STALE", "NOT_YOUR_SEAT", "QUORUM_NOT_REACHED");
    }

    private CaseRun ranWith(long seed) {
        clock.moveTo(LocalDate.of(2026, 6, 1));
        List<String> instruments = List.of(
                agreements.inForce("PROP-" + seed, "national-board", RandomActs.CAPABILITY, SIGNERS, null, "150.00"),
                agreements.inForce(
                        "PROL-" + seed,
                        "kent/chief-officer",
                        RandomActs.CAPABILITY,
                        List.of("kent/policing-body"),
                        null,
                        "150.00"));
        CaseRun run = new CaseRun(seed);
        for (int i = 0; i < 3; i++) {
            acts.begin(run);
        }
        Map<String, String> before = new HashMap<>(Wrongs.states(database, run.references()));
        for (int act = 0; act < ACTS; act++) {
            acts.act(run);
            if (hasMoved(run, before, seed) || act % 10 == 9) {
                assertThat(Wrongs.in(database, run.references(), instruments))
                        .as("act %d of seed %d", act, seed)
                        .isEmpty();
            }
        }
        run.references().forEach(reference -> agrees(reference, run, seed));
        System.out.printf(
                "PROOF   seed %d: %d cases, %d acts done, refused %s, reached %s%n",
                seed, run.references().size(), run.done(), run.refusals(), Wrongs.reached(database, run.references()));
        instruments.forEach(agreements::revoke);
        return run;
    }

    private boolean hasMoved(CaseRun run, Map<String, String> before, long seed) {
        Map<String, String> now = Wrongs.states(database, run.references());
        boolean moved = !now.equals(before);
        now.forEach((reference, state) -> assertThat(mayBe(before.put(reference, state), state, run))
                .as("%s is %s by now, seed %d", reference, state, seed)
                .isTrue());
        return moved;
    }

    /** By the passing of time a case may move more than once; that each move is a legal one, the replay sees. */
    private static boolean mayBe(String before, String state, CaseRun run) {
        return before == null
                || before.equals(state)
                || run.hasTimePassed()
                || CaseState.valueOf(before).canBecome(CaseState.valueOf(state));
    }

    /** The record alone, the tables, and what people were told say the same. */
    private void agrees(String reference, CaseRun run, long seed) {
        Replay replay = Replay.of(database, reference);
        CaseDetails now = cases.details(reference);
        Map<String, String> standings = new TreeMap<>();
        for (ForceOutcome outcome : ratifications.outcomes(now)) {
            standings.put(outcome.force(), outcome.standing().name());
        }
        assertThat(replay).as("%s, seed %d", reference, seed).isEqualTo(Replay.kept(database, reference));
        assertThat(replay)
                .as("%s, seed %d", reference, seed)
                .isEqualTo(new Replay(now.state(), run.votesOn(reference), standings));
    }

    private static void wasWhereItCouldGoWrong(Map<String, Integer> reached) {
        assertThat(reached)
                .containsKeys("act CONFIRM", "act END_WINDOW")
                .containsKeys("miss OVER_HEADROOM", "answer LAPSED");
        atLeast(6, reached, "state DECIDED");
        atLeast(5, reached, "state CALL_IN_WINDOW");
        atLeast(3, reached, "state CALLED_IN");
        atLeast(3, reached, "state IN_EFFECT");
        atLeast(6, reached, "force BOUND");
        atLeast(6, reached, "force RESERVED");
        atLeast(12, reached, "draw");
        atLeast(4, reached, "credit");
    }

    private static void atLeast(int times, Map<String, Integer> reached, String what) {
        assertThat(reached.getOrDefault(what, 0)).as(what).isGreaterThanOrEqualTo(times);
    }
}
