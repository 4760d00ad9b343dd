package uk.police.portfolio.authority.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import uk.police.portfolio.support.BesideOthers;

/** Thousands of random registers, asked of the indexed engine and of the naive one: every answer must be the same. */
@BesideOthers
class CoverageAgreesWithTheNaiveOneTests {

    private static final int WORLDS = "full".equals(System.getProperty("proof")) ? 200_000 : 6_000;
    private static final int QUESTIONS = 4;

    @Test
    void onEveryRandomRegister() {
        long first = Long.getLong("seed", 20261123L);
        Map<MissReason, Integer> missed = new EnumMap<>(MissReason.class);
        int covered = 0;
        for (long seed = first; seed < first + WORLDS; seed++) {
            RandomWorld random = new RandomWorld(seed);
            World world = random.world();
            Register register = world.register();
            for (int i = 0; i < QUESTIONS; i++) {
                CoverageQuestion question = random.question();
                List<ForceCoverage> answer =
                        register.answer(question, world.ledger(), 90).forces();
                List<ForceCoverage> naive = new NaiveCoverage(world, question, 90).answer();
                for (int f = 0; f < naive.size(); f++) {
                    assertThat(answer.get(f))
                            .as("seed %d, question %d: %s %n%s", seed, i, question, world)
                            .isEqualTo(naive.get(f));
                }
                covered += count(answer, missed);
            }
        }
        assertThat(missed).as("every reason has been met").hasSize(MissReason.values().length);
        assertThat(missed.values())
                .as("often enough to mean something: %s", missed)
                .allMatch(times -> times >= 100);
        assertThat(covered).isGreaterThan(WORLDS);
    }

    private static int count(List<ForceCoverage> answer, Map<MissReason, Integer> missed) {
        int covered = 0;
        for (ForceCoverage force : answer) {
            for (SeatCoverage seat : force.seats()) {
                if (seat.miss() == null) {
                    covered++;
                } else {
                    missed.merge(seat.miss().reason(), 1, Integer::sum);
                }
            }
        }
        return covered;
    }
}
