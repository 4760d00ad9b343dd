package uk.police.portfolio.spend;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import uk.police.portfolio.shared.Allocation;
import uk.police.portfolio.shared.Money;

/**
 * Shares sums out one after another so that each sum, and what each name has been given of all of them, is exact.
 *
 * <p>Rounding each sum on its own would let a force's lines drift from its whole-life share by a penny a line. Each name gets
 * the difference between its share of everything so far and what it has already been given; the last pennies may make a
 * very small share negative.
 */
class RunningAllocation {

    private final Map<String, BigDecimal> weights;
    private Money sharedSoFar = Money.ZERO;
    private Map<String, Money> givenSoFar;

    RunningAllocation(Map<String, BigDecimal> weights) {
        this.weights = weights;
        this.givenSoFar = Allocation.of(Money.ZERO, weights);
    }

    Map<String, Money> next(Money sum) {
        sharedSoFar = sharedSoFar.plus(sum);
        Map<String, Money> due = Allocation.of(sharedSoFar, weights);
        Map<String, Money> shares = new LinkedHashMap<>();
        due.forEach((name, share) -> shares.put(name, share.minus(givenSoFar.getOrDefault(name, Money.ZERO))));
        givenSoFar = due;
        return shares;
    }
}
