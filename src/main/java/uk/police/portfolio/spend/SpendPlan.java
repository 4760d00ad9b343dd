package uk.police.portfolio.spend;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import uk.police.portfolio.shared.FinancialYear;
import uk.police.portfolio.shared.Money;

/**
 * What a programme plans to spend, and whose money on what it is.
 *
 * @param forces by name, what each pays of the whole
 * @param capabilities by code, how much of the whole goes to each
 */
record SpendPlan(Map<String, BigDecimal> forces, Map<String, BigDecimal> capabilities, List<Cost> costs) {

    /** One sum of the plan, as the programme states it. */
    record Cost(FinancialYear year, String nature, String purpose, String fundingSource, Money amount) {}

    /** What one force is to pay of one sum for one capability. */
    record Share(Cost cost, String force, String capability, Money amount) {}

    SpendPlan {
        forces = orEqual(forces);
        capabilities = orEqual(capabilities);
    }

    /**
     * The plan spread over forces and capabilities: the shares of each cost add up to it, and a force's shares of all costs to
     * its whole-life share, to the penny.
     */
    List<Share> shares() {
        List<Share> shares = new ArrayList<>();
        RunningAllocation overForces = new RunningAllocation(forces);
        Map<String, RunningAllocation> overCapabilities = new HashMap<>();
        for (Cost cost : costs) {
            overForces
                    .next(cost.amount())
                    .forEach((force, part) -> overCapabilities
                            .computeIfAbsent(force, any -> new RunningAllocation(capabilities))
                            .next(part)
                            .forEach((capability, amount) -> shares.add(new Share(cost, force, capability, amount))));
        }
        return shares.stream().filter(share -> !share.amount().isZero()).toList();
    }

    /** Where nothing is shared yet, everybody has the same part of nothing. */
    private static Map<String, BigDecimal> orEqual(Map<String, BigDecimal> weights) {
        if (weights.values().stream().anyMatch(weight -> weight.signum() > 0)) {
            return weights;
        }
        Map<String, BigDecimal> equal = new LinkedHashMap<>();
        weights.keySet().forEach(name -> equal.put(name, BigDecimal.ONE));
        return equal;
    }
}
