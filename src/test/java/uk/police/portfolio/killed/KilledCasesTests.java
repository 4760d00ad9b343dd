package uk.police.portfolio.killed;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.police.portfolio.decision.binding.Agreements;
import uk.police.portfolio.killed.ScriptedCase.Course;
import uk.police.portfolio.support.BesideOthers;
import uk.police.portfolio.support.TestDatabase;

/**
 * Two portals on one database, and one or the other is killed again and again, at random points, while people take cases from
 * their submission to their end.
 */
@BesideOthers
class KilledCasesTests {

    private static final Logger LOG = LoggerFactory.getLogger(KilledCasesTests.class);
    private static final boolean FULL = "full".equals(System.getProperty("proof"));
    private static final int CASES = FULL ? 200 : 4;
    private static final int DESKS = 3;
    /** So many acts, at most, between two kills. */
    private static final int BETWEEN = FULL ? 250 : 50;

    private static final long SEED = Long.getLong("seed", 20261126L);

    private final TestDatabase database = TestDatabase.fresh();
    private final JdbcClient tables = database.owner();
    private final Aftermath aftermath = new Aftermath(tables);
    private final Random random = new Random(SEED);

    @Test
    void losesNothingAndDoesNothingTwice() throws Exception {
        try (TwoPortals portals = TwoPortals.on(database)) {
            agree();
            Clerks clerks = new Clerks(portals, tables);
            Queue<ScriptedCase> script = script(clerks);
            List<ScriptedCase> cases = List.copyOf(script);
            int kills = play(script, clerks, portals);

            aftermath.endEveryDeadline();
            LockSupport.parkNanos(Duration.ofMillis(random.nextInt(600)).toNanos());
            portals.kill(random.nextInt(2));
            aftermath.waitUntilNothingIsLeftToDo();

            LOG.info("seed {}: {} cases, {} acts sent, {} kills", SEED, cases.size(), clerks.sent(), kills + 1);
            assertThat(kills).isPositive();
            cases.forEach(aftermath::holds);
            aftermath.databaseHoldsTogether();
            aftermath.everybodyWasToldOnce();
            aftermath.everyMessageWasMailed(portals.mailed());
        }
    }

    /** Of three forces one has authorised the board, up to what a part of the cases costs; a chief may contract for one force. */
    private void agree() {
        Agreements agreements = new Agreements(tables);
        List<String> kent = List.of("kent/policing-body", "kent/chief-officer");
        agreements.inForce("KILL-1", "national-board", "CAP-RMS", kent, null, "1000.00");
        agreements.inForce("KILL-2", "kent/chief-officer", "CAP-CAD", List.of("kent/policing-body"), null, null);
    }

    private Queue<ScriptedCase> script(Clerks clerks) {
        Queue<ScriptedCase> script = new ConcurrentLinkedQueue<>();
        for (int number = 0; number < CASES; number++) {
            Course course = Course.values()[FULL ? random.nextInt(Course.values().length) : number];
            script.add(new ScriptedCase(clerks, tables, course, number));
        }
        return script;
    }

    /** Answers how many times a portal was killed. */
    private int play(Queue<ScriptedCase> script, Clerks clerks, TwoPortals portals) throws Exception {
        ExecutorService desks = Executors.newFixedThreadPool(DESKS);
        List<Future<?>> work = new ArrayList<>();
        for (int desk = 0; desk < DESKS; desk++) {
            work.add(desks.submit(() -> {
                for (ScriptedCase next = script.poll(); next != null; next = script.poll()) {
                    next.play();
                }
            }));
        }
        desks.shutdown();
        int kills = 0;
        while (!desks.isTerminated()) {
            kills += killAfterSomeActs(clerks, portals, desks) ? 1 : 0;
        }
        assertThat(portals.faults()).as("seed %d", SEED).isEmpty();
        for (Future<?> each : work) {
            each.get();
        }
        return kills;
    }

    private boolean killAfterSomeActs(Clerks clerks, TwoPortals portals, ExecutorService desks) throws Exception {
        int target = clerks.sent() + 1 + random.nextInt(BETWEEN);
        while (clerks.sent() < target) {
            if (desks.awaitTermination(1, TimeUnit.MILLISECONDS)) {
                return false;
            }
        }
        // Anywhere in the acts that are under way.
        LockSupport.parkNanos(random.nextInt(60_000_000));
        int which = random.nextInt(2);
        boolean both = random.nextInt(5) == 0;
        portals.kill(which);
        if (both) {
            portals.kill(1 - which);
            portals.start(1 - which);
        }
        portals.start(which);
        return true;
    }
}
