package uk.police.portfolio.shared;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Shares one sum out so that the shares add up to it to the penny: largest remainder, ties by name. */
public final class Allocation {

    private Allocation() {}

    /**
     * Shares {@code total} in proportion to the weights.
     *
     * @param weights by name, none negative and not all zero, otherwise {@link IllegalArgumentException}
     * @return one share a name, in the order of the weights, summing exactly to {@code total}
     */
    public static Map<String, Money> of(Money total, Map<String, BigDecimal> weights) {
        BigDecimal sum = weights.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        if (sum.signum() <= 0 || weights.values().stream().anyMatch(weight -> weight.signum() < 0)) {
            throw new IllegalArgumentException("Weights are positive: " + weights);
        }
        return total.isNegative() ? negated(of(total.negated(), weights)) : shared(total.pence(), weights, sum);
    }

    /** Shares {@code total} equally. */
    public static Map<String, Money> equally(Money total, List<String> names) {
        Map<String, BigDecimal> weights = new LinkedHashMap<>();
        names.forEach(name -> weights.put(name, BigDecimal.ONE));
        return of(total, weights);
    }

    private static Map<String, Money> shared(long pence, Map<String, BigDecimal> weights, BigDecimal sum) {
        int scale = weights.values().stream().mapToInt(BigDecimal::scale).max().orElse(0);
        BigInteger whole = scaled(sum, scale);
        Map<String, Long> shares = new LinkedHashMap<>();
        List<Remainder> remainders = new ArrayList<>();
        long given = 0;
        for (Map.Entry<String, BigDecimal> weight : weights.entrySet()) {
            BigInteger[] parts = BigInteger.valueOf(pence)
                    .multiply(scaled(weight.getValue(), scale))
                    .divideAndRemainder(whole);
            shares.put(weight.getKey(), parts[0].longValueExact());
            remainders.add(new Remainder(weight.getKey(), parts[1]));
            given += parts[0].longValueExact();
        }
        remainders.sort(Comparator.comparing(Remainder::size).reversed().thenComparing(Remainder::name));
        for (int i = 0; i < pence - given; i++) {
            shares.merge(remainders.get(i).name(), 1L, Long::sum);
        }
        Map<String, Money> result = new LinkedHashMap<>();
        shares.forEach((name, share) -> result.put(name, Money.ofPence(share)));
        return result;
    }

    private static BigInteger scaled(BigDecimal weight, int scale) {
        return weight.setScale(Math.max(scale, 0)).unscaledValue();
    }

    private static Map<String, Money> negated(Map<String, Money> shares) {
        Map<String, Money> result = new LinkedHashMap<>();
        shares.forEach((name, share) -> result.put(name, share.negated()));
        return result;
    }

    private record Remainder(String name, BigInteger size) {}
}
