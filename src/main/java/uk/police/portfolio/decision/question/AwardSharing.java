package uk.police.portfolio.decision.question;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import uk.police.portfolio.organisation.ForceDetails;
import uk.police.portfolio.shared.Allocation;
import uk.police.portfolio.shared.Money;

/** How an award is shared over the forces that it is about, as a programme's cost is. */
public enum AwardSharing {
    /** The same for each. */
    EQUAL,
    /** In proportion to officers, full-time equivalents on 30 September 2019. */
    BY_OFFICERS,
    /** In proportion to population, census of 2011. */
    BY_POPULATION;

    /** A force that came of a merger has no published figures yet. */
    boolean canShareOver(List<ForceDetails> forces) {
        return forces.stream().anyMatch(force -> weight(force).signum() > 0);
    }

    /** One share a force by its code, to the penny; ties go by the forces' names. */
    Map<String, Money> share(Money amount, List<ForceDetails> forces) {
        Map<String, BigDecimal> weights = new LinkedHashMap<>();
        forces.forEach(force -> weights.put(force.name(), weight(force)));
        Map<String, Money> byName = Allocation.of(amount, weights);
        Map<String, Money> shares = new LinkedHashMap<>();
        forces.forEach(force -> shares.put(force.code(), byName.getOrDefault(force.name(), Money.ZERO)));
        return shares;
    }

    private BigDecimal weight(ForceDetails force) {
        return switch (this) {
            case EQUAL -> BigDecimal.ONE;
            case BY_OFFICERS -> force.officers();
            case BY_POPULATION -> BigDecimal.valueOf(force.population());
        };
    }
}
