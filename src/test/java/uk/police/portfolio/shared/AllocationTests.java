package uk.police.portfolio.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class AllocationTests {

    @Test
    void oddPenniesGoToTheLargestRemaindersAndThenByName() {
        assertThat(Allocation.equally(Money.of("100.00"), List.of("Kent", "Essex", "Avon")))
                .containsExactly(
                        Map.entry("Kent", Money.of("33.33")),
                        Map.entry("Essex", Money.of("33.33")),
                        Map.entry("Avon", Money.of("33.34")));
    }

    @Test
    void sharesFollowTheWeights() {
        Map<String, BigDecimal> officers = new LinkedHashMap<>();
        officers.put("Kent", new BigDecimal("3547.6"));
        officers.put("Essex", new BigDecimal("3187.5"));
        assertThat(Allocation.of(Money.of("1000000.00"), officers))
                .containsEntry("Kent", Money.of("526733.08"))
                .containsEntry("Essex", Money.of("473266.92"));
    }

    @RepeatedTest(200)
    void sharesAlwaysSumToTheTotal(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        Map<String, BigDecimal> weights = new LinkedHashMap<>();
        for (int i = 0; i <= random.nextInt(43); i++) {
            weights.put("Force " + i, BigDecimal.valueOf(1 + random.nextInt(999_999), random.nextInt(4)));
        }
        Money total = Money.ofPence(random.nextLong(-900_000_000_000L, 900_000_000_000L));
        assertThat(Money.sum(Allocation.of(total, weights).values())).isEqualTo(total);
    }

    @Test
    void nothingCannotBeSharedByNoWeights() {
        assertThatThrownBy(() -> Allocation.of(Money.of("1.00"), Map.of("Kent", BigDecimal.ZERO)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
