package uk.police.portfolio.spend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import uk.police.portfolio.shared.Allocation;
import uk.police.portfolio.shared.FinancialYear;
import uk.police.portfolio.shared.Money;
import uk.police.portfolio.spend.SpendPlan.Cost;
import uk.police.portfolio.spend.SpendPlan.Share;

class SpendPlanTests {

    @Test
    void eachCostIsSpreadOverForcesByTheirSharesAndThenOverCapabilitiesByTheirWeights() {
        SpendPlan plan = new SpendPlan(
                weights("Essex Police", "2500.00", "Kent Police", "7500.00"),
                weights("CAP-A", "60.00", "CAP-B", "40.00"),
                List.of(cost(2026, "10000.00")));

        assertThat(plan.shares())
                .extracting(Share::force, Share::capability, Share::amount)
                .containsExactly(
                        tuple("Essex Police", "CAP-A", Money.of("1500.00")),
                        tuple("Essex Police", "CAP-B", Money.of("1000.00")),
                        tuple("Kent Police", "CAP-A", Money.of("4500.00")),
                        tuple("Kent Police", "CAP-B", Money.of("3000.00")));
    }

    @Test
    void theOddPennyOfEachYearGoesWhereItWasNotYetGiven() {
        SpendPlan plan = new SpendPlan(
                weights("Avon", "0.50", "Essex", "0.50"),
                weights("CAP-A", "100.00"),
                List.of(cost(2026, "0.01"), cost(2027, "0.01"), cost(2028, "0.98")));

        assertThat(sumBy(plan, Share::force))
                .containsEntry("Avon", Money.of("0.50"))
                .containsEntry("Essex", Money.of("0.50"));
        assertThat(sumBy(plan, Share::cost)).containsValues(Money.of("0.01"), Money.of("0.01"), Money.of("0.98"));
    }

    @Test
    void aProgrammeThatCostsNothingHasNoLines() {
        assertThat(new SpendPlan(weights("Kent", "0.00"), weights("CAP-A", "100.00"), List.of(cost(2026, "0.00")))
                        .shares())
                .isEmpty();
    }

    @RepeatedTest(200)
    void nothingIsLostOrMadeOnTheWay(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        List<Cost> costs = new ArrayList<>();
        for (int year = 2026; year <= 2030 + random.nextInt(3); year++) {
            costs.add(cost(year, Money.ofPence(random.nextInt(2_000_000_000)).plain()));
        }
        Money wholeLife = Money.sum(costs.stream().map(Cost::amount).toList());
        Map<String, Money> shares = Allocation.of(wholeLife, random("Force ", 1 + random.nextInt(43), random));
        Map<String, BigDecimal> byForce = new LinkedHashMap<>();
        shares.forEach((force, share) -> byForce.put(force, share.amount()));

        SpendPlan plan = new SpendPlan(byForce, random("CAP-", 1 + random.nextInt(5), random), costs);

        costs.forEach(cost -> assertThat(sumBy(plan, Share::cost).getOrDefault(cost, Money.ZERO))
                .isEqualTo(cost.amount()));
        shares.forEach((force, share) -> assertThat(sumBy(plan, Share::force).getOrDefault(force, Money.ZERO))
                .isEqualTo(share));
    }

    private static <K> Map<K, Money> sumBy(SpendPlan plan, Function<Share, K> key) {
        return plan.shares().stream().collect(Collectors.toMap(key, Share::amount, Money::plus, LinkedHashMap::new));
    }

    private static Cost cost(int year, String amount) {
        return new Cost(new FinancialYear(year), "CAPITAL", "CHANGE", "FORCE_BUDGET", Money.of(amount));
    }

    private static Map<String, BigDecimal> random(String prefix, int count, Random random) {
        Map<String, BigDecimal> weights = new LinkedHashMap<>();
        for (int i = 0; i < count; i++) {
            weights.put(prefix + i, BigDecimal.valueOf(1 + random.nextInt(999_999), 2));
        }
        return weights;
    }

    private static Map<String, BigDecimal> weights(String... namesAndWeights) {
        Map<String, BigDecimal> weights = new LinkedHashMap<>();
        for (int i = 0; i < namesAndWeights.length; i += 2) {
            weights.put(namesAndWeights[i], new BigDecimal(namesAndWeights[i + 1]));
        }
        return weights;
    }
}
