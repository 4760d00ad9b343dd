package uk.police.portfolio.decision.pool;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.police.portfolio.shared.Money;

class PoolStandingTests {

    private static final LocalDate FIRST = LocalDate.of(2026, 4, 1);

    @Test
    void whatALeaverPaidIsSharedByThoseWhoStay() {
        PoolDetails pool = pool("100.00", List.of(1, 1, 1), List.of(exit(1, FIRST.plusDays(180))));

        assertThat(amounts(pool, FIRST)).containsExactly("33.34", "33.33", "33.33");
        assertThat(amounts(pool, FIRST.plusDays(179))).containsExactly("33.34", "33.33", "33.33");
        assertThat(amounts(pool, FIRST.plusDays(180))).containsExactly("50.00", "50.00");
    }

    @Test
    void whoeverStaysAloneBearsAllAndNobodyBearsNothing() {
        PoolDetails pool = pool("0.01", List.of(3, 4), List.of(exit(0, FIRST.plusDays(1)), exit(1, FIRST.plusDays(2))));

        assertThat(amounts(pool, FIRST.plusDays(1))).containsExactly("0.01");
        assertThat(amounts(pool, FIRST.plusDays(2))).isEmpty();
        assertThat(pool.on(FIRST.minusDays(1))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void theSharesAlwaysAddUpWhoeverLeavesInWhateverOrder(long seed) {
        Random random = new Random(seed);
        List<Integer> weights = IntStream.range(0, 2 + random.nextInt(42))
                .map(each -> 1 + random.nextInt(40000))
                .boxed()
                .toList();
        List<PoolExitDetails> exits = new ArrayList<>();
        for (int member = 0; member < weights.size() - 1; member++) {
            if (random.nextBoolean()) {
                exits.add(exit(member, FIRST.plusDays(random.nextInt(900))));
            }
        }
        Money total = Money.ofPence(random.nextInt(1_000_000_000));
        PoolDetails pool = pool(total.plain(), weights, exits);
        for (int day = 0; day < 1000; day += 1 + random.nextInt(30)) {
            PoolStanding then = pool.on(FIRST.plusDays(day)).orElseThrow();
            assertThat(Money.sum(then.shares().stream().map(PoolShare::amount).toList()))
                    .as("day %d, seed %d", day, seed)
                    .isEqualTo(total);
        }
    }

    private static List<String> amounts(PoolDetails pool, LocalDate day) {
        return pool.on(day).orElseThrow().shares().stream()
                .map(share -> share.amount().plain())
                .toList();
    }

    private static PoolDetails pool(String total, List<Integer> weights, List<PoolExitDetails> exits) {
        List<PoolShareWeight> members = IntStream.range(0, weights.size())
                .mapToObj(member -> new PoolShareWeight(
                        "force-" + member, "Force %02d".formatted(member), BigDecimal.valueOf(weights.get(member))))
                .toList();
        PoolTermsDetails terms = new PoolTermsDetails(
                1,
                FIRST,
                Set.of(),
                Money.of(total),
                ShareBasis.OFFICERS,
                members,
                "As agreed",
                Instant.EPOCH,
                "A test",
                "A test");
        return new PoolDetails(UUID.randomUUID(), "a-pool", "A pool", List.of(terms), exits);
    }

    private static PoolExitDetails exit(int member, LocalDate leavesOn) {
        return new PoolExitDetails(
                "force-" + member,
                "Force %02d".formatted(member),
                "force-" + member + "/policing-body",
                FIRST,
                180,
                leavesOn,
                1,
                "A test",
                "A test",
                "A test");
    }
}
