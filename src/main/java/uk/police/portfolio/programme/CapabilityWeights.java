package uk.police.portfolio.programme;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Which capabilities a programme builds; complete when the weights add up to exactly one hundred.
 *
 * @param weights each capability once
 */
public record CapabilityWeights(List<Weight> weights) implements SectionContent {

    public static final BigDecimal WHOLE = new BigDecimal("100.00");

    public CapabilityWeights {
        weights = List.copyOf(weights);
        Set<UUID> seen = new HashSet<>();
        if (!weights.stream().allMatch(weight -> seen.add(weight.capabilityId()))) {
            throw new IllegalArgumentException("Each capability is weighed once");
        }
    }

    /**
     * How much of the programme goes to one capability.
     *
     * @param weight out of one hundred, two decimal places, more than nothing
     */
    @Embeddable
    public record Weight(
            @Column(name = "capability_id") UUID capabilityId,
            @Column(name = "weight") BigDecimal weight) {

        public Weight {
            weight = weight.setScale(2, RoundingMode.UNNECESSARY);
            if (weight.signum() <= 0 || weight.compareTo(WHOLE) > 0) {
                throw new IllegalArgumentException("A weight is more than 0 and at most 100: " + weight);
            }
        }
    }

    public BigDecimal total() {
        return weights.stream().map(Weight::weight).reduce(new BigDecimal("0.00"), BigDecimal::add);
    }

    public boolean isWhole() {
        return total().compareTo(WHOLE) == 0;
    }

    @Override
    public Section section() {
        return Section.CAPABILITIES;
    }

    @Override
    public Map<String, String> words() {
        Map<String, String> words = new LinkedHashMap<>();
        weights.forEach(each ->
                words.put("capability " + each.capabilityId(), each.weight().toPlainString()));
        return words;
    }
}
